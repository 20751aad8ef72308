import BevakaCore
import Yams

/// One value of the file with the name that messages give it. Its typed readings answer nil after a complaint.
struct NodeReader {
    let node: Node
    /// `weight`, `topics`, `the file` …
    let name: String
    let reading: Reading

    init(_ node: Node, name: String, reading: Reading) {
        self.node = reading.follow(node)
        self.name = name
        self.reading = reading
    }

    var position: TextPosition { node.position }

    /// True for a key without a value (or with `~` or `null`): it counts as not written.
    var isNull: Bool {
        guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    /// The value as written; nil for lists and blocks.
    var scalar: String? {
        guard case .scalar(let scalar) = node else { return nil }
        return ConfigurationText.unmask(scalar.string)
    }

    /// The number of entries; nil for anything but a list.
    var count: Int? {
        if case .sequence(let sequence) = node { sequence.count } else { nil }
    }

    /// The keys of a block as written, without a complaint; nil for anything else.
    var keys: [String]? {
        guard case .mapping(let mapping) = node else { return nil }
        return mapping.keys.compactMap { key in
            key.scalar.flatMap { RetiredKeys.isRetired($0.string) ? nil : ConfigurationText.unmask($0.string) }
        }
    }

    /// What stands there, for a message.
    var found: String {
        switch node {
        case .mapping: return "a block of keys"
        case .sequence: return "a list"
        case .scalar, .alias:
            guard !isNull, let scalar else { return "nothing" }
            let line = scalar.prefix { !$0.isNewline }
            return "\"\(line.prefix(80))\(line.count > 80 || line.count < scalar.count ? "…" : "")\""
        }
    }

    /// A complaint with the value's name before it.
    func complain(_ message: String) {
        reading.complain("\(name): \(message)", at: position)
    }

    /// Notes at this place what is no mistake.
    func notice(_ kind: ConfigurationNotice.Kind, _ message: String) {
        reading.notice(kind, message, at: position)
    }

    /// The usual complaint: what was found, what was expected, and the nearest right word where there is one.
    func refuse(expected: String, suggestion: String? = nil) {
        complain("found \(found), expected \(expected)" + Nearest.question(suggestion))
    }
}
