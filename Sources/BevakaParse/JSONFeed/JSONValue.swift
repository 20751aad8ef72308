/// A JSON value (RFC 8259). Numbers keep their text, since an identifier may be one.
enum JSONValue {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    subscript(_ key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members[key]
    }

    var elements: [JSONValue] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    /// The text, trimmed, of a string or number; nil when blank or something else.
    var text: String? {
        switch self {
        case .string(let text):
            let trimmed = text.trimmingSpace()
            return trimmed.isEmpty ? nil : trimmed
        case .number(let digits): return digits
        default: return nil
        }
    }

    var integer: Int? {
        guard let text else { return nil }
        return Int(text) ?? Double(text).flatMap { Int(exactly: $0.rounded()) }
    }
}
