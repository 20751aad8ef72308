/// Breaks the lines of a plain text for mail.
enum TextWrapper {
    private static let newline = UInt8(ascii: "\n")

    /// Wraps each line at `columns`. Lines go on below the text that they began with, behind spaces and a list mark
    /// (`- `, `* `); a word that is longer, such as an address, stays whole on its own line.
    static func wrap(_ text: String, columns: Int = 72) -> String {
        lines(of: tidy(text)).map { wrapLine($0, columns) }.joined(separator: "\n")
    }

    /// Without spaces at line ends, with at most one empty line in a row, and one newline at the end.
    static func tidy(_ text: String) -> String {
        var kept: [Substring] = []
        for line in lines(of: text) {
            var line = line
            while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
            if line.isEmpty, kept.last?.isEmpty ?? true { continue }
            kept.append(line)
        }
        while kept.last?.isEmpty == true { kept.removeLast() }
        return kept.joined(separator: "\n") + "\n"
    }

    private static func lines(of text: String) -> [Substring] {
        text.utf8.split(separator: newline, omittingEmptySubsequences: false).map { Substring($0) }
    }

    private static func wrapLine(_ line: Substring, _ columns: Int) -> String {
        // No text has more characters than bytes, so most lines need no counting.
        guard line.utf8.count > columns, line.count > columns else { return String(line) }
        let spaces = line.prefix { $0 == " " }.count
        let body = line.dropFirst(spaces)
        let mark = body.hasPrefix("- ") || body.hasPrefix("* ") ? 2 : 0
        let indent = String(repeating: " ", count: spaces + mark)
        var lines: [String] = []
        var current = String(line.prefix(spaces + mark))
        var width = spaces + mark
        var isFresh = true
        for word in body.dropFirst(mark).split(separator: " ") {
            let length = word.count
            if !isFresh, width + 1 + length > columns {
                lines.append(current)
                (current, width, isFresh) = (indent, spaces + mark, true)
            }
            current += (isFresh ? "" : " ") + word
            width += (isFresh ? 0 : 1) + length
            isFresh = false
        }
        lines.append(current)
        return lines.joined(separator: "\n")
    }
}
