import BevakaCore
import Yams

extension Topic {
    /// Reads the name and the rank of `ID.yml` alone; nil, with complaints in the reader, when it cannot be used.
    init?(id: TopicID, from reader: inout YAMLReader) {
        guard reader.root != nil else { return nil }
        let pairs = reader.pairs(reader.root, "a topic")
        let nodes = Dictionary(pairs.map { ($0.key, $0.node) }) { first, _ in first }
        self.init(id: id, names: nodes["name"], priority: nodes["priority"], &reader)
    }

    /// - Parameters:
    ///   - names: `{LANGUAGE: NAME}`.
    ///   - priority: a number; 100 where there is none.
    init(id: TopicID, names: Node?, priority: Node?, _ reader: inout YAMLReader) {
        let pairs = reader.pairs(names, "name").compactMap { pair in
            pair.node.scalar.map { (Language(rawValue: pair.key), $0.string) }
        }
        if pairs.isEmpty { reader.complain(names ?? reader.root, "name must give the topic's name in sv and en") }
        self.init(
            id: id, names: Dictionary(pairs) { first, _ in first },
            priority: Int(reader.number(priority, "priority") ?? 100))
    }
}
