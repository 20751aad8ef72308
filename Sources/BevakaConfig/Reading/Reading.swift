import Yams

/// One reading of one document: what all readers of its parts share.
final class Reading {
    /// The folder of the file with a slash at its end, or nothing: relative paths in the file begin there.
    let folder: String
    private let anchors: [String: Node]
    private let environment: [String: String]
    private let complaints: Complaints
    /// The file, as messages name it.
    private let path: String
    private(set) var notices: [ConfigurationNotice] = []
    /// How often an alias has been followed.
    private var aliasesFollowed = 0
    /// A hand-written file has a few. What an alias stands for is read again each time, so this bounds the work.
    private static let mostAliases = 200

    init(document: ConfigurationDocument, path: String, environment: [String: String], complaints: Complaints) {
        folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        anchors = document.anchors
        self.environment = environment
        self.complaints = complaints
        self.path = path
        for duplicate in document.duplicates { complaints.add(duplicate) }
    }

    func root(of document: ConfigurationDocument) -> NodeReader {
        NodeReader(document.root ?? Node("", .implicit, .plain), name: "the file", reading: self)
    }

    func complain(_ message: String, at position: TextPosition) {
        complaints.add(Complaint(message, at: position))
    }

    /// Notes what is no mistake.
    func notice(_ kind: ConfigurationNotice.Kind, _ message: String, at position: TextPosition) {
        notices.append(ConfigurationNotice(kind, at: "\(path):\(position.line):\(position.column)", message))
    }

    /// The value with its references replaced; nil after a complaint that names what the environment does not have.
    func expand(_ value: String, for name: String, at position: TextPosition) -> String? {
        let (text, missing) = EnvironmentReference.expand(value, environment)
        for variable in missing {
            complain(
                "\(name): the environment variable \(variable) is not set; set it where bevaka is started "
                    + "(crontab, service file or shell)", at: position)
        }
        return missing.isEmpty ? text : nil
    }

    /// The node that an alias (`*name`) stands for; other nodes as they are.
    func follow(_ node: Node) -> Node {
        guard case .scalar(let scalar) = node, scalar.style == .plain,
            scalar.string.unicodeScalars.first == ConfigurationText.asterisk
        else { return node }
        let written = ConfigurationText.unmask(scalar.string)
        guard let target = anchors[String(written.dropFirst())] else {
            complain(
                "found \(written) without quotes, which YAML reads as a reference to an anchor of that name; write \"\(written)\"",
                at: node.position)
            return .scalar(.init(written, .implicit, .doubleQuoted, scalar.mark))
        }
        aliasesFollowed += 1
        guard aliasesFollowed <= Self.mostAliases else {
            complain("found more than \(Self.mostAliases) aliases; write the values out", at: node.position)
            return Node("", .implicit, .plain)
        }
        return target
    }
}
