/// JSON (RFC 8259) written in the order given, which `JSONEncoder` does not keep.
enum JSONText {
    static func object(_ pairs: [(key: String, json: String)]) -> String {
        "{" + pairs.map { "\(string($0.key)):\($0.json)" }.joined(separator: ",") + "}"
    }

    static func array(_ elements: [String]) -> String {
        "[" + elements.joined(separator: ",") + "]"
    }

    /// `null` for nil.
    static func string(_ text: String?) -> String {
        guard let text else { return "null" }
        if text.utf8.allSatisfy(isPlain) {
            return "\"" + text + "\""
        }
        var json = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": json += "\\\""
            case "\\": json += "\\\\"
            case "\n": json += "\\n"
            case "\r": json += "\\r"
            case "\t": json += "\\t"
            case "\u{0}"..<"\u{20}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: json.unicodeScalars.append(scalar)
            }
        }
        return json + "\""
    }

    /// False for what is escaped, and for the first byte of U+2028 and U+2029.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0xE2
    }
}
