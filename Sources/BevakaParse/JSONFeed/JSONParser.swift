/// Reads JSON (RFC 8259) with the slips that feeds have: control characters in strings, trailing commas, comments, and an
/// end that is missing. What was forgiven is noted.
struct JSONParser {
    /// Deeper values are refused: recursion must have an end.
    private static let maximumDepth = 64

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    /// Sentences on what had to be forgiven.
    private(set) var repairs: [String] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The value that the text holds; nil when it is no JSON.
    mutating func parse() -> JSONValue? {
        value(depth: 0)
    }

    private mutating func value(depth: Int) -> JSONValue? {
        guard depth < Self.maximumDepth else { return nil }
        skipSpace()
        guard index < bytes.count else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "{"): return object(depth)
        case UInt8(ascii: "["): return array(depth)
        case UInt8(ascii: "\""): return .string(string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
        default: return word()
        }
    }

    private mutating func object(_ depth: Int) -> JSONValue? {
        index += 1
        var members: [String: JSONValue] = [:]
        while true {
            skipSpace()
            guard index < bytes.count else {
                note("The JSON text ends too early.")
                return .object(members)
            }
            switch bytes[index] {
            case UInt8(ascii: "}"):
                index += 1
                return .object(members)
            case UInt8(ascii: ","): index += 1
            default:
                guard let key = key() else { return nil }
                skipSpace()
                guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else { return nil }
                index += 1
                guard let value = value(depth: depth + 1) else {
                    guard index >= bytes.count else { return nil }
                    continue
                }
                // The first of two members with one name stays, as in the other formats.
                if members[key] == nil { members[key] = value }
            }
        }
    }

    /// A member's name, also in JavaScript's other two ways: `'title':` and `title:`.
    private mutating func key() -> String? {
        let byte = bytes[index]
        if byte == UInt8(ascii: "\"") { return string() }
        note("The JSON text has names without double quotes.")
        if byte == UInt8(ascii: "'") { return string(quote: byte) }
        let start = index
        while index < bytes.count, bytes[index].isASCIIAlphanumeric || bytes[index] == UInt8(ascii: "_") { index += 1 }
        return index > start ? String(decoding: bytes[start..<index], as: UTF8.self) : nil
    }

    private mutating func array(_ depth: Int) -> JSONValue? {
        index += 1
        var elements: [JSONValue] = []
        while true {
            skipSpace()
            guard index < bytes.count else {
                note("The JSON text ends too early.")
                return .array(elements)
            }
            switch bytes[index] {
            case UInt8(ascii: "]"):
                index += 1
                return .array(elements)
            case UInt8(ascii: ","): index += 1
            default:
                guard let value = value(depth: depth + 1) else {
                    guard index >= bytes.count else { return nil }
                    continue
                }
                elements.append(value)
            }
        }
    }

    private mutating func number() -> JSONValue {
        let start = index
        while index < bytes.count, bytes[index].isASCIIDigit || "+-.eE".utf8.contains(bytes[index]) {
            index += 1
        }
        return .number(String(decoding: bytes[start..<index], as: UTF8.self))
    }

    private mutating func word() -> JSONValue? {
        let start = index
        while index < bytes.count, bytes[index].isASCIILetter { index += 1 }
        switch String(decoding: bytes[start..<index], as: UTF8.self) {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        default: return nil
        }
    }

    private mutating func skipSpace() {
        while index < bytes.count {
            if bytes[index].isXMLSpace {
                index += 1
            } else if bytes[index] == UInt8(ascii: "/"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "/")
            {
                note("The JSON text has comments.")
                while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
            } else {
                return
            }
        }
    }

    private mutating func note(_ repair: String) {
        if !repairs.contains(repair) { repairs.append(repair) }
    }
}

// MARK: - Strings

extension JSONParser {
    private mutating func string(quote: UInt8 = UInt8(ascii: "\"")) -> String {
        index += 1
        var text: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case quote: return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): escape(into: &text)
            case 0..<0x20:
                note("The JSON text has control characters in its strings.")
                text.append(byte == 0x09 || byte == 0x0A ? byte : 0x20)
            default: text.append(byte)
            }
        }
        note("The JSON text ends too early.")
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func escape(into text: inout [UInt8]) {
        guard index < bytes.count else { return }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
        case UInt8(ascii: "u"): text.append(contentsOf: String(scalar()).utf8)
        default: text.append(byte)
        }
    }

    /// The scalar of a `\u` escape, its second half read along; U+FFFD for a half that stands alone.
    private mutating func scalar() -> Character {
        guard let first = unit() else { return "\u{FFFD}" }
        guard 0xD800..<0xDC00 ~= first else { return Unicode.Scalar(first).map(Character.init) ?? "\u{FFFD}" }
        let mark = index
        guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
            return "\u{FFFD}"
        }
        index += 2
        guard let second = unit(), 0xDC00..<0xE000 ~= second else {
            index = mark
            return "\u{FFFD}"
        }
        let code = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        return Unicode.Scalar(code).map(Character.init) ?? "\u{FFFD}"
    }

    private mutating func unit() -> UInt32? {
        guard index + 4 <= bytes.count else { return nil }
        let digits = String(decoding: bytes[index..<index + 4], as: UTF8.self)
        guard let unit = UInt32(digits, radix: 16) else { return nil }
        index += 4
        return unit
    }
}
