/// Titles and other short texts: one line of plain text.
enum PlainLine {
    /// The text of a field; nil when nothing is left. HTML is read as such where it is declared, or looks it and nothing is declared.
    static func text(of bytes: UnsafeBufferPointer<UInt8>, kind: TextKind) -> String? {
        let trimmed = ASCIIBytes.trimmed(bytes)
        guard !trimmed.isEmpty, kind != .foreign else { return nil }
        guard kind != .plain, mayHoldMarkup(trimmed) else { return nonEmpty(collapsed(trimmed)) }
        let text = ValidText.string(trimmed)
        if kind == .undeclared, !HTMLDetection.looksLikeHTML(text) { return nonEmpty(collapsed(trimmed)) }
        return nonEmpty(PlainText.inline(text))
    }

    private static func nonEmpty(_ text: String) -> String? {
        text.isEmpty ? nil : text
    }

    /// Whether there is any `<` or `&`.
    static func mayHoldMarkup(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        ByteSearch.first(UInt8(ascii: "<"), in: bytes, 0..<bytes.count) < bytes.count
            || ByteSearch.first(UInt8(ascii: "&"), in: bytes, 0..<bytes.count) < bytes.count
    }

    /// A name that may carry entities: `Åsa &amp; Bo`.
    static func unmarked(_ text: String) -> String {
        text.utf8.contains(UInt8(ascii: "&")) && HTMLDetection.looksLikeHTML(text) ? PlainText.inline(text) : text
    }

    static func collapsed(_ text: String) -> String {
        var text = text
        return text.withUTF8 { collapsed(ASCIIBytes.trimmed($0)) }
    }

    /// Runs of white space, no-break spaces among them, become one space.
    static func collapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        guard needsCollapsing(bytes) else { return ValidText.string(bytes) }
        return String(unsafeUninitializedCapacity: bytes.count) { buffer in
            var length = 0
            var index = 0
            while index < bytes.count {
                let width = spaceWidth(bytes, at: index)
                if width == 0 {
                    buffer[length] = bytes[index]
                    length += 1
                    index += 1
                } else {
                    if length > 0, buffer[length - 1] != 0x20 {
                        buffer[length] = 0x20
                        length += 1
                    }
                    index += width
                }
            }
            if length > 0, buffer[length - 1] == 0x20 { length -= 1 }
            return length
        }
    }

    private static func needsCollapsing(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var wasSpace = true
        for byte in bytes {
            if byte == 0x20 {
                if wasSpace { return true }
                wasSpace = true
            } else {
                if byte < 0x20 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 { return true }
                wasSpace = false
            }
        }
        return wasSpace
    }

    /// Bytes of the white space at `index`, 0 when there is none: ASCII, U+00A0, U+2000–U+200A, U+2028, U+2029, U+202F, U+3000.
    private static func spaceWidth(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = bytes[index]
        if byte.isXMLSpace { return 1 }
        guard byte >= 0xC2, index + 1 < bytes.count else { return 0 }
        let next = bytes[index + 1]
        if byte == 0xC2 { return next == 0xA0 ? 2 : 0 }
        guard index + 2 < bytes.count else { return 0 }
        let last = bytes[index + 2]
        if byte == 0xE2, next == 0x80 {
            return last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0
        }
        return byte == 0xE3 && next == 0x80 && last == 0x80 ? 3 : 0
    }
}
