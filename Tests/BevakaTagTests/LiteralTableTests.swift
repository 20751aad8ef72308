import Testing

@testable import BevakaTag

struct LiteralTableTests {
    /// Finds patterns by comparing at every place: slow, and obviously right.
    private func naive(_ patterns: [LiteralTable.Pattern], in text: [UInt8]) -> Set<LiteralHit> {
        var found: Set<LiteralHit> = []
        for (number, pattern) in patterns.enumerated() where pattern.bytes.count <= text.count {
            for start in 0...(text.count - pattern.bytes.count) {
                let end = start + pattern.bytes.count
                let opensWord = start == 0 || !text[start - 1].isWordByte
                let closesWord = end == text.count || !text[end].isWordByte
                guard pattern.opensInsideWord || opensWord, !pattern.closesWord || closesWord else { continue }
                let part = text[start..<end].map { $0 == UInt8(ascii: "-") ? 0x20 : $0 }
                if part == pattern.bytes {
                    found.insert(LiteralHit(number: Int32(number), start: Int32(start), end: Int32(end)))
                }
            }
        }
        return found
    }

    private func scanned(_ patterns: [LiteralTable.Pattern], _ text: [UInt8]) -> [LiteralHit] {
        var hits: [LiteralHit] = []
        let table = LiteralTable(patterns, numbers: Array(patterns.indices))
        text.withUnsafeBufferPointer { table.scan($0, into: &hits) }
        return hits
    }

    @Test(arguments: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    func `a table finds exactly what comparing everywhere finds`(
        _ seed: UInt64
    ) {
        var generator = SplitMix(state: seed)
        let alphabet = Array("ab- .".utf8)
        func word(_ lengths: ClosedRange<Int>) -> [UInt8] {
            (0..<Int.random(in: lengths, using: &generator)).compactMap { _ in alphabet.randomElement(using: &generator)
            }
        }
        var patterns: Set<LiteralTable.Pattern> = []
        // Odd seeds have no pattern under four bytes: the filter then takes four. From the eighth on all begin words.
        for _ in 0..<60 {
            let bytes = word(seed % 2 == 0 ? 2...20 : 4...20).map { $0 == UInt8(ascii: "-") ? 0x20 : $0 }
            guard let first = bytes.first, let last = bytes.last, first.isWordByte, last.isWordByte else { continue }
            patterns.insert(
                LiteralTable.Pattern(
                    bytes: bytes, opensInsideWord: seed < 8 && Bool.random(using: &generator),
                    closesWord: Bool.random(using: &generator)))
        }
        let list = Array(patterns)
        // Lengths on both sides of a block.
        for length in [1, 2, 7, 63, 64, 65, 1_023, 1_024, 1_025, 5_000] {
            let text = word(length...length)
            let found = scanned(list, text)
            #expect(Set(found) == naive(list, in: text))
            #expect(Set(found).count == found.count)
            #expect(zip(found, found.dropFirst()).allSatisfy { ($0.end, $0.start) <= ($1.end, $1.start) })
        }
    }

    @Test func `a long pattern that differs in its last byte is not found`() {
        let pattern = LiteralTable.Pattern(bytes: Array("regional development fund".utf8), opensInsideWord: false)
        #expect(scanned([pattern], Array("a regional development funx".utf8)).isEmpty)
        #expect(scanned([pattern], Array("a regional development fund".utf8)).map(\.start) == [2])
        #expect(scanned([pattern], Array("a regional development fun".utf8)).isEmpty)
    }

    @Test func `a table without patterns finds nothing`() {
        #expect(scanned([], Array("text".utf8)).isEmpty)
    }
}
