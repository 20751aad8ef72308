/// Cleaning of text that came from outside before it is shown.
enum PlainText {
    /// Text on one line: white space and control characters become single spaces; what turns the writing direction is
    /// dropped, so that no title can rearrange the text around it (Unicode Standard Annex 9, Unicode TR 36 §3.2).
    static func line(_ text: String) -> String { isLine(text) ? text : line(text, first: .max) }

    /// The same for as much of a text as makes a line of at most `count` scalars.
    static func line(_ text: String, first count: Int) -> String {
        var line = String.UnicodeScalarView()
        walk(text, first: count) { scalar, _ in line.append(scalar) }
        return String(line)
    }

    /// Calls `visit` for each scalar of the line with its offset in the text, which for a space is that of the gap it stands for.
    static func walk(_ text: String, first count: Int, visit: (Unicode.Scalar, Int) -> Void) {
        var length = 0
        var gap: Int?
        for (offset, scalar) in text.unicodeScalars.enumerated() where !isInvisible(scalar) {
            if isGap(scalar) {
                gap = gap ?? offset
                continue
            }
            if length >= count { break }
            if let gap, length > 0 {
                visit(" ", gap)
                length += 1
            }
            gap = nil
            visit(scalar, offset)
            length += 1
        }
    }

    /// Text without the characters that XML 1.0 (§2.2) forbids even when escaped.
    static func xml(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isForbiddenInXML) else { return text }
        var kept = String.UnicodeScalarView()
        kept.append(contentsOf: text.unicodeScalars.lazy.filter { !isForbiddenInXML($0) })
        return String(kept)
    }

    /// The first words, with an ellipsis when there are more.
    static func firstWords(_ count: Int, of text: String) -> String {
        let words = text.split(separator: " ", maxSplits: count)
        let first = words.prefix(count).joined(separator: " ")
        return words.count > count ? first + " …" : first
    }

    /// True for printable ASCII with single spaces inside, which most names and many titles are.
    private static func isLine(_ text: String) -> Bool {
        var last = UInt8(ascii: " ")
        for byte in text.utf8 {
            guard (0x20...0x7E).contains(byte), byte != 0x20 || last != 0x20 else { return false }
            last = byte
        }
        return text.isEmpty || last != 0x20
    }

    /// C0 and C1 controls and the white space of Unicode; the no-break space stays.
    private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x20, 0x7F...0x9F, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Bidirectional controls, zero-width space, word joiner, byte order mark, non-characters.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    private static func isForbiddenInXML(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
