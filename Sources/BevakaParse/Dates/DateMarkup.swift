/// Markup that Drupal and others leave around a date: `<time datetime="2026-11-24T06:13:59Z">24 november</time>`, also escaped.
enum DateMarkup {
    /// The texts to read a date from, the best first: the datetime attribute, else what is left without tags.
    static func texts(_ bytes: UnsafeBufferPointer<UInt8>) -> [String] {
        guard bytes.contains(where: { $0 == 0x3C || $0 == 0x26 }) else {
            return [String(decoding: bytes, as: UTF8.self)]
        }
        var text = unescaped(String(decoding: bytes, as: UTF8.self))
        // Escaped twice is met in feeds that put a rendered field into a feed item.
        if text.contains("&") { text = unescaped(text) }
        let stripped = withoutTags(text)
        return [attribute(text), stripped].compactMap { $0 }
    }

    /// The value of the first `datetime` (or, of an `abbr`, `title`) attribute.
    private static func attribute(_ text: String) -> String? {
        for name in ["datetime", "content", "title"] {
            guard let range = text.firstRange(of: name) else { continue }
            let rest = text[range.upperBound...].drop { $0 == " " }
            guard rest.first == "=" else { continue }
            let value = rest.dropFirst().drop { $0 == " " }
            guard let quote = value.first else { continue }
            let found =
                quote == "\"" || quote == "'"
                ? value.dropFirst().prefix { $0 != quote } : value.prefix { $0 != ">" && $0 != " " }
            if !found.isEmpty { return String(found) }
        }
        return nil
    }

    private static func withoutTags(_ text: String) -> String {
        var result = ""
        var inside = false
        for character in text {
            switch character {
            case "<":
                inside = true
                result.append(" ")
            case ">" where inside: inside = false
            default: if !inside { result.append(character) }
            }
        }
        return result
    }

    private static func unescaped(_ text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            rest = rest[start...].dropFirst()
            guard let end = rest.prefix(12).firstIndex(of: ";") else {
                result += " "
                continue
            }
            result += character(rest[..<end]) ?? " "
            rest = rest[end...].dropFirst()
        }
        return result + rest
    }

    private static func character(_ reference: Substring) -> String? {
        if reference.hasPrefix("#") {
            let digits = reference.dropFirst()
            let hexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
            let value = hexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
        }
        switch reference {
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        case "amp": return "&"
        default: return nil
        }
    }
}
