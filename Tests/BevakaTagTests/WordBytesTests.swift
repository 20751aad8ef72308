import Testing

@testable import BevakaTag

struct WordBytesTests {
    /// With room in front and behind, as those who ask have it.
    private func words(of text: [UInt8]) -> [Range<Int>] {
        let padded = [UInt8](repeating: 0, count: 8) + text + [UInt8](repeating: UInt8(ascii: "x"), count: 64)
        var words: [Range<Int>] = []
        padded.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            WordBytes.forEachWord(of: base + 8, count: text.count) { words.append($0) }
        }
        return words
    }

    private func naive(_ text: [UInt8]) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for (place, byte) in text.enumerated() {
            if byte.isWordByte {
                start = start ?? place
            } else if let begun = start {
                words.append(begun..<place)
                start = nil
            }
        }
        return words + (start.map { [$0..<text.count] } ?? [])
    }

    @Test func `every byte is told as it is told alone`() {
        for byte in UInt8.min...UInt8.max {
            #expect(words(of: [byte]) == (byte.isWordByte ? [0..<1] : []), "byte \(byte)")
            // Lanes must not disturb each other.
            let text = [0x7F, byte, 0x00, byte, 0xFF, byte, 0x2B, byte]
            #expect(words(of: text) == naive(text), "byte \(byte)")
        }
    }

    @Test(arguments: [0, 1, 7, 8, 63, 64, 65, 128, 700]) func `words may begin and end anywhere`(_ length: Int) {
        var generator = SplitMix(state: UInt64(length))
        for _ in 0..<50 {
            let text = (0..<length).map { _ in
                Bool.random(using: &generator) ? UInt8(ascii: "w") : UInt8.random(in: 0...255, using: &generator)
            }
            #expect(words(of: text) == naive(text))
        }
    }
}
