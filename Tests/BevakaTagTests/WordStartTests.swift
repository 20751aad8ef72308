import Testing

@testable import BevakaTag

struct WordStartTests {
    private func starts(in text: String) -> [Int] {
        var starts: [Int] = []
        TextScan.read(text, folded: FoldedText(text)) { scan in scan.forEachWordStart { starts.append($0) } }
        return starts
    }

    @Test(arguments: [0, 1, 5, 7, 8, 9, 15, 16, 17, 100]) func `the beginnings of words are told as byte by byte`(
        _ length: Int
    ) {
        var generator = SplitMix(state: UInt64(length))
        let letters = Array("aB3 .-é:+/åz9(")
        for _ in 0..<60 {
            let text = String((0..<length).map { _ in letters[Int.random(in: letters.indices, using: &generator)] })
            let expected = TextScan.read(text, folded: FoldedText(text)) { scan in
                (0..<scan.count).filter { scan.isWord($0) && !scan.isWord($0 - 1) }
            }
            #expect(starts(in: text) == expected, "“\(text)”")
        }
    }

    @Test func `a filter lets all of its names through, and few other words`() {
        let names = ["stockholm", "åbo", "riga", "uusimaa"]
        let filter = WordStartFilter(names.map { FoldedText($0).bytes })
        func admits(_ text: String) -> Bool {
            TextScan.read(text, folded: FoldedText(text)) { filter.admits(0, in: $0) }
        }
        #expect(names.allSatisfy(admits))
        #expect(["ri", "", "å"].allSatisfy { !admits($0) })
        #expect(["about", "region", "harbour", "ferry", "of the", "council"].filter(admits).count <= 1)
    }

    @Test func `a table of words keeps the last meaning of each`() {
        let words = (0..<500).map { (hash: UInt32(truncatingIfNeeded: $0 &* 2_654_435_761), value: $0) }
        let table = WordTable(words + [(hash: words[7].hash, value: -1)])
        #expect(words.dropFirst(8).allSatisfy { table[$0.hash] == $0.value })
        #expect(table[words[7].hash] == -1)
        #expect(table[12_345] == nil)
        #expect(WordTable<Int>([])[0] == nil)
    }
}
