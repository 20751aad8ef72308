import BevakaCore

/// UTF-8 that was taken for Windows-1252 and encoded a second time, so that `å` has become `Ã¥`.
///
/// It is undone only where the whole document is like that. Single words of the kind may be what a source wants to say.
enum DoubleEncoding {
    /// Fewer characters than these prove nothing.
    private static let leastCharacters = 3

    /// The document as it was before; nil when any character beyond ASCII does not fit.
    ///
    /// - Parameter input: valid UTF-8.
    static func undone(_ input: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var output: [UInt8] = []
        var characters = 0
        var position = 0
        while true {
            let next = ByteScan.asciiEnd(input, from: position)
            output.append(contentsOf: UnsafeBufferPointer(rebasing: input[position..<next]))
            guard next < input.count else { break }
            var run: [UInt8] = []
            position = next
            while position < input.count, input[position] >= 0x80 {
                let length = UTF8Survey.length(input, at: position)
                let text = String(decoding: input[position..<position + max(1, length)], as: UTF8.self)
                guard length > 0, let scalar = text.unicodeScalars.first, let byte = bytes[scalar] else { return nil }
                run.append(byte)
                position += length
            }
            guard let text = String(validating: run, as: UTF8.self) else { return nil }
            characters += text.unicodeScalars.count
            output.append(contentsOf: run)
        }
        return characters >= leastCharacters ? output : nil
    }

    /// Whether a feed's titles look like it, for a glance at what was read the short way.
    static func isLikely(_ feed: Feed) -> Bool {
        isLikely(feed.title) || feed.items.prefix(8).contains { isLikely($0.title) }
    }

    private static func isLikely(_ text: String?) -> Bool {
        guard var text, text.withUTF8(hasPair) else { return false }
        var previous: UInt8 = 0
        for scalar in text.unicodeScalars {
            let byte = bytes[scalar] ?? 0
            if previous >= 0xC2, previous < 0xF0, byte >= 0x80, byte < 0xC0 { return true }
            previous = byte
        }
        return false
    }

    /// Whether a letter of U+00C2 … U+00EF stands right before another character beyond ASCII: seldom in any language, and a look at
    /// bytes costs next to nothing.
    private static func hasPair(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count >= 4 else { return false }
        for index in 0..<bytes.count - 3 where bytes[index] == 0xC3 {
            if (0x82...0xAF).contains(bytes[index + 1]), bytes[index + 2] >= 0xC2 { return true }
        }
        return false
    }

    /// The byte that a character is in Windows-1252, for those beyond ASCII.
    private static let bytes: [Unicode.Scalar: UInt8] = {
        var result: [Unicode.Scalar: UInt8] = [:]
        for byte in UInt8(0x80)...0xFF {
            // Latin-1 in the strict sense is met as well, with its control characters.
            result[Unicode.Scalar(byte)] = byte
            guard byte < 0xA0, let scalar = Unicode.Scalar(SingleByteTable.windows1252C1[Int(byte) - 0x80]) else {
                continue
            }
            result[scalar] = byte
        }
        return result
    }()
}
