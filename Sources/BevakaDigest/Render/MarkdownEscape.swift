import Mustache

/// Text as Markdown shows it to the letter (CommonMark §2.4): every sign that could begin markup gets a backslash.
struct MarkdownEscape: MustacheContentType {
    func escapeText(_ text: String) -> String {
        if text.utf8.allSatisfy(Self.isHarmless) { return text }
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count)
        for (offset, character) in text.enumerated() {
            if Self.anywhere.contains(character) || (offset == 0 && Self.atStart.contains(character)) {
                escaped.append("\\")
            }
            escaped.append(character)
        }
        return Self.protectingNumber(escaped)
    }

    private static let anywhere: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~"]
    private static let atStart: Set<Character> = ["#", "+", "-", "=", "!"]

    /// Letters, spaces and a few signs, which most names are made of.
    private static func isHarmless(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: true
        case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"): true
        default: false
        }
    }

    /// `1. ` and `2) ` at the start of a text would begin a list.
    private static func protectingNumber(_ text: String) -> String {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let mark = text[digits.endIndex...].first, mark == "." || mark == ")" else {
            return text
        }
        return digits + "\\" + text[digits.endIndex...]
    }
}
