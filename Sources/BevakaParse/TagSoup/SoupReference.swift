/// Character references and XML's five entities (XML 1.0 §4.1, §4.6); the clean-up has resolved all others.
enum SoupReference {
    /// The character that the reference at `start` stands for, and the position behind it; nil when it is none.
    static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, to limit: Int
    ) -> (scalar: Character, next: Int)? {
        let end = min(limit, start + 12)
        guard let semicolon = ByteScan.find(UInt8(ascii: ";"), in: bytes, from: start, to: end) else { return nil }
        let name = String(decoding: bytes[start + 1..<semicolon], as: UTF8.self)
        guard let character = character(name) else { return nil }
        return (character, semicolon + 1)
    }

    private static func character(_ name: String) -> Character? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
        let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let code, code >= 0x20 || code == 9 || code == 10 || code == 13 else { return nil }
        return Unicode.Scalar(code).map(Character.init)
    }
}
