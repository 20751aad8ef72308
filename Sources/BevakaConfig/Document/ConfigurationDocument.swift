import Yams

/// A configuration as a tree of YAML nodes that know their places.
struct ConfigurationDocument {
    /// Nil for a file with nothing but white space and comments.
    let root: Node?
    /// Nodes with an anchor (`&name`), by its name.
    private(set) var anchors: [String: Node] = [:]
    /// Keys that stand twice in one mapping.
    private(set) var duplicates: [Complaint] = []

    init(_ text: ConfigurationText) throws(Complaint) {
        var scalars = text.masked
        var keys = RetiredKeys()
        while true {
            switch Self.compose(scalars) {
            case .success(let composed):
                root = composed.root
                // Anchors belong to the parser and die with it.
                withExtendedLifetime(composed.parser) {
                    if let root { index(root, keys) }
                }
                return
            case .failure(.duplicatedKeysInMapping(let names, let context)):
                guard let name = names.first, keys.retire(name, at: context.mark, in: &scalars) else {
                    throw SyntaxComplaint.duplicate(names, context.mark)
                }
            case .failure(let error):
                throw SyntaxComplaint.complaint(of: error, in: text.scalars)
            }
        }
    }

    private struct Composed {
        var root: Node?
        var parser: Parser
    }

    /// Without rules for tags: every plain value is text, and what it means is decided where it is read. That spares
    /// seven regular expressions for each value, and `no` stays the language it is.
    private static func compose(_ scalars: [Unicode.Scalar]) -> Result<Composed, YamlError> {
        do {
            let parser = try Parser(yaml: String(scalars: scalars), resolver: .basic, encoding: .utf8)
            return .success(Composed(root: try parser.singleRoot(), parser: parser))
        } catch let error as YamlError {
            return .failure(error)
        } catch {
            return .failure(.memory)
        }
    }

    private mutating func index(_ node: Node, _ keys: RetiredKeys) {
        if let anchor = node.anchor { anchors[anchor.rawValue] = node }
        switch node {
        case .scalar, .alias: break
        case .sequence(let sequence):
            for element in sequence { index(element, keys) }
        case .mapping(let mapping):
            duplicates += keys.complaints(of: mapping)
            for (key, value) in mapping {
                index(key, keys)
                index(value, keys)
            }
        }
    }
}
