internal import BevakaCore

/// Words of feeds on their way into a chat room: one line, of a bearable length, an address only where it is one.
enum ChatText {
    /// One line of at most so many Unicode scalars.
    static func line(_ text: String, limit: Int) -> String {
        let line = HeaderText.clean(text)
        guard line.unicodeScalars.count > limit else { return line }
        // Whole characters, so that no emoji of several scalars is cut.
        var short = ""
        var count = 1
        for character in line {
            count += character.unicodeScalars.count
            if count > limit { break }
            short.append(character)
        }
        return short + "…"
    }

    /// An http or https address that can stand inside a link of any room's notation; nil for anything else.
    static func address(_ url: String) -> String? {
        let start = url.prefix(8).lowercased()
        guard start.hasPrefix("https://") || start.hasPrefix("http://"), url.utf8.count <= 2_000 else { return nil }
        var address = ""
        for byte in url.utf8 {
            if byte > 0x20, byte < 0x7F, !#"<>|"\^`{}()[]*"#.utf8.contains(byte) {
                address.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let hexadecimal = String(byte, radix: 16, uppercase: true)
                address += "%" + (hexadecimal.count == 1 ? "0" : "") + hexadecimal
            }
        }
        return address
    }

    /// What follows a headline: the source and what else matters.
    static func origin(_ story: ChatEdition.Story) -> String {
        [story.source, story.detail ?? ""].map { line($0, limit: 300) }.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// "+12": stories that are not shown here.
    static func more(_ count: Int) -> String {
        count > 0 ? "+\(count)" : ""
    }
}
