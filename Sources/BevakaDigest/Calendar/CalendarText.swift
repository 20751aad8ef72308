/// Lines of iCalendar (RFC 5545 §3.1): CRLF at their ends, folded at 75 octets, never inside of a character.
struct CalendarText {
    private static let width = 75

    private(set) var text = ""

    /// A property whose value is text: `\`, `;`, `,` and line breaks are escaped (§3.3.11).
    mutating func text(_ property: String, _ value: String) {
        line("\(property):\(Self.escaped(value))")
    }

    /// Several texts in one property, as CATEGORIES has them.
    mutating func texts(_ property: String, _ values: [String]) {
        guard !values.isEmpty else { return }
        line("\(property):\(values.map(Self.escaped).joined(separator: ","))")
    }

    /// A line that is right as it stands.
    mutating func line(_ content: String) {
        var count = 0
        for scalar in content.unicodeScalars {
            let length = UTF8.width(scalar)
            if count + length > Self.width {
                text += "\r\n "
                count = 1
            }
            text.unicodeScalars.append(scalar)
            count += length
        }
        text += "\r\n"
    }

    /// Controls are no part of a TEXT; what turns the writing direction could rearrange a calendar's line.
    private static func escaped(_ value: String) -> String {
        let lines = value.split(separator: "\n", omittingEmptySubsequences: false).map { PlainText.line(String($0)) }
        var escaped = ""
        for character in lines.joined(separator: "\n") {
            switch character {
            case "\\", ";", ",": escaped += "\\\(character)"
            case "\n": escaped += "\\n"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
