import Mustache

/// Text as Markdown shows it to the letter (CommonMark §2.4): every sign that could begin markup gets a backslash.
struct MarkdownEscape: MustacheContentType {
    func escapeText(_ text: String) -> String {
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

    /// `1. ` and `2) ` at the start of a text would begin a list.
    private static func protectingNumber(_ text: String) -> String {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let mark = text[digits.endIndex...].first, mark == "." || mark == ")" else {
            return text
        }
        return digits + "\\" + text[digits.endIndex...]
    }
}
