import Yams

/// One YAML file of the vocabulary being read: its nodes, and every complaint with its place.
struct YAMLReader {
    /// As people know it: `maritime.yml`.
    let file: String
    private(set) var complaints: [String] = []
    let root: Node?

    /// - Parameter besides: top-level keys that are not read, whatever stands under them.
    init(file: String, text: String, besides: Set<String> = []) {
        self.file = file
        do {
            // Every plain value is text: what it means is decided where it is read.
            root = try Yams.compose(yaml: besides.isEmpty ? text : Self.text(text, besides: besides), .basic)
            if root == nil { complaints.append("\(file):1:1: the file is empty") }
        } catch {
            root = nil
            complaints.append(Self.complaint(error, in: file))
        }
    }

    /// A sentence about what YAML itself refuses. A term that begins with a star is the usual case.
    private static func complaint(_ error: any Error, in file: String) -> String {
        guard let error = error as? YamlError else { return "\(file): \(error)" }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let hint =
                problem.contains("alias") || problem.contains("alphabetic or numeric")
                ? "; put a term that begins with * in quotation marks: \"*hamn*\"" : ""
            return "\(file):\(mark.line):\(mark.column): \(problem)\(hint)"
        case .duplicatedKeysInMapping(let keys, let context):
            // Yams' own words would show the whole file.
            let names = keys.map { "“\($0)”" }.joined(separator: ", ")
            return
                "\(file):\(context.mark.line):\(context.mark.column): the key \(names) stands more than once, first here; "
                + "put what belongs to it under one"
        default:
            return "\(file): this is not YAML: \(error)"
        }
    }

    /// The text with empty lines in place of some top-level keys and what stands under them, so that places stay right.
    private static func text(_ text: String, besides keys: Set<String>) -> String {
        var isLeftOut = false
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line -> Substring in
            let line = Substring(line)
            if let first = line.utf8.first, first.isASCIILetter || first == UInt8(ascii: "\"") {
                isLeftOut = keys.contains(String(line.prefix { $0 != ":" }))
            }
            return isLeftOut ? "" : line
        }
        return lines.joined(separator: "\n")
    }

    mutating func complain(_ node: Node?, _ message: String) {
        let mark = node?.mark
        complaints.append("\(file):\(mark?.line ?? 1):\(mark?.column ?? 1): \(message)")
    }

    /// The pairs of a mapping; complains about other nodes, and about keys that are not among `known`.
    mutating func pairs(_ node: Node?, _ what: String, known: [String]? = nil) -> [(
        key: String, node: Node, keyNode: Node
    )] {
        guard let node else { return [] }
        guard let mapping = node.mapping else {
            complain(node, "\(what) must be a mapping of names to values")
            return []
        }
        var pairs: [(String, Node, Node)] = []
        for (key, value) in mapping {
            guard let name = key.scalar?.string else { continue }
            if let known, !known.contains(name) {
                complain(key, "unknown key “\(name)” in \(what); expected one of \(known.joined(separator: ", "))")
                continue
            }
            pairs.append((name, value, key))
        }
        return pairs
    }

    /// The strings of a list.
    mutating func strings(_ node: Node?, _ what: String) -> [(text: String, node: Node)] {
        guard let node else { return [] }
        if node.scalar?.string == "" { return [] }
        guard let sequence = node.sequence else {
            complain(node, "\(what) must be a list")
            return []
        }
        var strings: [(String, Node)] = []
        for element in sequence {
            if let text = element.scalar?.string, !text.isEmpty {
                strings.append((text, element))
            } else {
                complain(element, "each entry of \(what) must be a text; put it in quotation marks")
            }
        }
        return strings
    }

    mutating func string(_ node: Node?, _ what: String) -> String? {
        guard let text = node?.scalar?.string else {
            complain(node ?? root, "\(what) is missing or no text")
            return nil
        }
        return text
    }

    mutating func number(_ node: Node?, _ what: String) -> Double? {
        guard let node else { return nil }
        guard let value = node.scalar.flatMap({ Double($0.string) }) else {
            complain(node, "\(what) must be a number")
            return nil
        }
        return value
    }
}
