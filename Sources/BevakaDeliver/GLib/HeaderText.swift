/// Text on its way into a header field.
enum HeaderText {
    /// One line: every run of control characters, line ends of any kind among them, becomes a space. Nothing that a feed
    /// or a team's name holds can so begin a field of its own, nor pass for an encoded word (RFC 2047), which begins with `=?`.
    static func clean(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isBreak = scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
            if !isBreak {
                scalars.append(scalar)
            } else if scalars.last != " ", !scalars.isEmpty {
                scalars.append(" ")
            }
        }
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars).replacing("=?", with: "= ?")
    }

    /// True for a URI that can stand in angle brackets in a field (RFC 2369 §2): printing ASCII, of a bearable length.
    static func isURI(_ text: String) -> Bool {
        text.utf8.count <= 900 && text.utf8.allSatisfy { 0x21...0x7E ~= $0 && $0 != 0x3C && $0 != 0x3E }
    }
}
