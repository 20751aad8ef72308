/// Breaks the lines of a plain text for mail.
enum TextWrapper {
    /// Wraps each line at `columns`. Lines go on below the text that they began with, behind spaces and a list mark
    /// (`- `, `* `); a word that is longer, such as an address, stays whole on its own line.
    static func wrap(_ text: String, columns: Int = 72) -> String {
        tidy(text).split(separator: "\n", omittingEmptySubsequences: false)
            .map { wrapLine($0, columns) }
            .joined(separator: "\n")
    }

    /// Without spaces at line ends, with at most one empty line in a row, and one newline at the end.
    static func tidy(_ text: String) -> String {
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = line
            while line.last == " " { line.removeLast() }
            if line.isEmpty, lines.last?.isEmpty ?? true { continue }
            lines.append(line)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func wrapLine(_ line: Substring, _ columns: Int) -> String {
        guard line.count > columns else { return String(line) }
        let spaces = line.prefix { $0 == " " }.count
        let body = line.dropFirst(spaces)
        let mark = body.hasPrefix("- ") || body.hasPrefix("* ") ? 2 : 0
        let indent = String(repeating: " ", count: spaces + mark)
        var lines: [String] = []
        var current = String(line.prefix(spaces + mark))
        var isFresh = true
        for word in body.dropFirst(mark).split(separator: " ") {
            if !isFresh, current.count + 1 + word.count > columns {
                lines.append(current)
                current = indent
                isFresh = true
            }
            current += (isFresh ? "" : " ") + word
            isFresh = false
        }
        lines.append(current)
        return lines.joined(separator: "\n")
    }
}
