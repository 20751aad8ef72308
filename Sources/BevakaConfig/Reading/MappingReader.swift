/// A block of keys with their values.
struct MappingReader {
    struct Entry {
        var key: String
        var keyPosition: TextPosition
        var value: NodeReader
    }

    /// How messages call it: `a feed`.
    let kind: String
    let entries: [Entry]
    let position: TextPosition
    let reading: Reading

    /// The value of a key; nil when it is not written or has no value.
    subscript(_ key: String) -> NodeReader? {
        entries.first { $0.key == key && !$0.value.isNull }?.value
    }

    /// Where a key stands.
    func position(of key: String) -> TextPosition? {
        entries.first { $0.key == key }?.keyPosition
    }

    /// The value of a key that must be there; nil after a complaint.
    func required(_ key: String, _ remedy: String) -> NodeReader? {
        if let value = self[key] { return value }
        reading.complain("\(kind) needs the key \"\(key)\": \(remedy)", at: position(of: key) ?? position)
        return nil
    }
}
