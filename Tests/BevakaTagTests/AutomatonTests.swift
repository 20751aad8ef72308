import Testing

@testable import BevakaTag

struct AutomatonTests {
    /// Finds patterns by comparing at every place: slow, and obviously right.
    private func naive(_ patterns: [AutomatonBuilder.Pattern], in text: [UInt8]) -> Set<[Int]> {
        var found: Set<[Int]> = []
        for (number, pattern) in patterns.enumerated() where pattern.bytes.count <= text.count {
            for start in 0...(text.count - pattern.bytes.count) {
                let opensWord = start == 0 || !text[start - 1].isWordByte
                guard pattern.opensInsideWord || opensWord else { continue }
                let part = text[start..<start + pattern.bytes.count].map { $0 == UInt8(ascii: "-") ? 0x20 : $0 }
                if part == pattern.bytes { found.insert([number, start + pattern.bytes.count]) }
            }
        }
        return found
    }

    private func scanned<State: FixedWidthInteger & UnsignedInteger & Sendable>(
        _ automaton: Automaton<State>, _ text: [UInt8]
    ) -> [[Int]] {
        var found: [[Int]] = []
        text.withUnsafeBufferPointer { text in
            automaton.scan(text) { pattern, end in found.append([Int(pattern), end]) }
        }
        return found
    }

    @Test(arguments: [0, 1, 2, 3, 4, 5, 6, 7]) func `the automaton finds exactly what comparing everywhere finds`(
        _ seed: UInt64
    ) {
        var generator = SplitMix(state: seed)
        let alphabet = Array("ab- .".utf8)
        func word(_ lengths: ClosedRange<Int>) -> [UInt8] {
            (0..<Int.random(in: lengths, using: &generator)).compactMap { _ in alphabet.randomElement(using: &generator)
            }
        }
        var patterns: Set<AutomatonBuilder.Pattern> = []
        for _ in 0..<30 {
            let bytes = word(2...7).map { $0 == UInt8(ascii: "-") ? 0x20 : $0 }
            guard let first = bytes.first, let last = bytes.last, first.isWordByte, last.isWordByte else { continue }
            patterns.insert(AutomatonBuilder.Pattern(bytes: bytes, opensInsideWord: Bool.random(using: &generator)))
        }
        let list = Array(patterns)
        let builder = AutomatonBuilder(list)
        // Lengths on both sides of where a text is read in two and in four lanes.
        for length in [1, 7, 159, 160, 163, 641, 2_000] {
            let text = word(length...length)
            let expected = naive(list, in: text)
            let narrow = scanned(builder.build(UInt16.self), text)
            #expect(Set(narrow) == expected)
            #expect(narrow.count == expected.count)
            #expect(Set(scanned(builder.build(UInt32.self), text)) == expected)
        }
    }

    @Test func `an automaton without patterns finds nothing`() {
        #expect(scanned(AutomatonBuilder([]).build(UInt16.self), Array("text".utf8)).isEmpty)
    }
}
