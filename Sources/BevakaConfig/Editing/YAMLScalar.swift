/// Writes a text as a YAML scalar that is read as the same text in blocks and inside `{…}`.
enum YAMLScalar {
    /// Without quotes where nothing in it can be taken for YAML; else in double quotes (YAML 1.2 §7.3.1).
    static func write(_ text: String) -> String {
        if isPlain(text) { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                quoted += "\\"
                quoted.unicodeScalars.append(scalar)
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20 || (0x7F...0xA0).contains(scalar.value) || isUnusual(scalar):
                quoted += escape(scalar)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// Words that YAML 1.1 or people take for something else than text.
    private static let words: Set<String> = ["true", "false", "yes", "no", "on", "off", "null", "~", "y", "n"]

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter, let last = text.last, last != " ", last != ":",
            !words.contains(text.lowercased())
        else { return false }
        let safe = text.allSatisfy { $0.isLetter || ("0"..."9").contains($0) || " -_./?=&%+()':;~@!".contains($0) }
        return safe && !text.contains(": ") && !text.contains(" #")
    }

    /// Line breaks of Unicode, the byte order mark, private use: nothing that should stand in a file unseen.
    private static func isUnusual(_ scalar: Unicode.Scalar) -> Bool {
        [0x2028, 0x2029, 0xFEFF].contains(scalar.value) || (0xE000...0xF8FF).contains(scalar.value)
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
