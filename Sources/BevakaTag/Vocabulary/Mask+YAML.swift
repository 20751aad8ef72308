import BevakaCore
import Yams

extension Mask {
    /// Reads `masks.yml`: `hide: [phrase, …]` for all topics, `hide-from: {TOPIC: [phrase, …]}` for one.
    static func all(from reader: inout YAMLReader, topics: [TopicID]) -> [Mask] {
        var masks: [Mask] = []
        for pair in reader.pairs(reader.root, "masks", known: ["hide", "hide-from"]) {
            guard pair.key == "hide-from" else {
                masks += read(pair.node, "hide", topics: [], &reader)
                continue
            }
            for topic in reader.pairs(pair.node, "hide-from", known: topics.map(\.rawValue)) {
                masks += read(topic.node, "hide-from", topics: [TopicID(rawValue: topic.key)], &reader)
            }
        }
        return masks
    }

    private static func read(
        _ node: Node, _ what: String, topics: [TopicID], _ reader: inout YAMLReader
    ) -> [Mask] {
        var masks: [Mask] = []
        for entry in reader.strings(node, what) {
            do throws(Term.NotationError) {
                masks += try Term.all(entry.text).map { Mask(term: $0, topics: topics) }
            } catch {
                reader.complain(entry.node, error.message)
            }
        }
        return masks
    }
}
