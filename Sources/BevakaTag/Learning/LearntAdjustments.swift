package import BevakaCore

/// What corrections have taught: for some topics, how much more or less readily they are given. A file of its own
/// (`learnt.yml`), so that the weights that bevaka ships stay as they are.
package struct LearntAdjustments: Hashable, Sendable {
    package static let fileName = "learnt.yml"
    /// No adjustment is larger: in logits, which near one half are a quarter of a probability each.
    package static let limit = 1.5

    package var byTopic: [TopicID: Double]

    package init(byTopic: [TopicID: Double] = [:]) {
        self.byTopic = byTopic
    }

    /// Reads `adjustments: {TOPIC: NUMBER}`.
    ///
    /// - Parameter file: as messages are to name it.
    /// - Throws: ``RunFailure`` 78 with every mistake and its place.
    package init(yaml text: String, file: String) throws(RunFailure) {
        byTopic = [:]
        var reader = YAMLReader(file: file, text: text)
        for part in reader.pairs(reader.root, "the file", known: ["adjustments"]) {
            for pair in reader.pairs(part.node, part.key) {
                guard let value = reader.number(pair.node, pair.key) else { continue }
                if value.magnitude <= Self.limit {
                    byTopic[TopicID(rawValue: pair.key)] = value
                } else {
                    reader.complain(pair.node, "\(pair.key) must be between -\(Self.limit) and \(Self.limit)")
                }
            }
        }
        guard reader.complaints.isEmpty else {
            throw RunFailure(
                .configuration,
                reader.complaints.joined(separator: "\n") + "\n`bevaka topics learn --forget` removes the file.")
        }
    }

    /// As the file has it; `comment` lines say where it comes from.
    package func yaml(comment: [String]) -> String {
        var lines = comment.map { "# \($0)" } + ["adjustments:"]
        for (topic, value) in byTopic.sorted(by: { $0.key < $1.key }) {
            lines.append("  \(topic.rawValue): \(Decimals.text(value, places: 3))")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension Vocabulary {
    /// This vocabulary with what corrections have taught; empty adjustments give the shipped one back.
    package func adjusted(by learnt: LearntAdjustments) -> Vocabulary {
        var copy = self
        copy.model.adjustments = learnt.byTopic
        return copy
    }
}
