import BevakaCore
import Yams

extension ScoringModel {
    /// Reads `model.yml`: `weights: {FEATURE: NUMBER}` and `biases: {TOPIC: NUMBER}`.
    init(from reader: inout YAMLReader) {
        weights = [:]
        biases = [:]
        for part in reader.pairs(reader.root, "the model", known: ["weights", "biases"]) {
            let known = part.key == "weights" ? EvidenceFeature.allCases.map(\.name) : nil
            for pair in reader.pairs(part.node, part.key, known: known) {
                guard let value = reader.number(pair.node, pair.key) else { continue }
                if let feature = EvidenceFeature(name: pair.key), part.key == "weights" {
                    weights[feature] = value
                } else {
                    biases[TopicID(rawValue: pair.key)] = value
                }
            }
        }
    }

    /// As `model.yml` has it; `comment` lines say where the weights come from.
    package func yaml(comment: [String]) -> String {
        var lines = comment.map { "# \($0)" }
        lines.append("weights:")
        for feature in EvidenceFeature.allCases {
            lines.append("  \(feature.name): \(Decimals.text(weights[feature] ?? 0, places: 3))")
        }
        lines.append("biases:")
        for (topic, bias) in biases.sorted(by: { $0.key < $1.key }) {
            lines.append("  \(topic.rawValue): \(Decimals.text(bias, places: 3))")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
