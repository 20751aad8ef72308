import BevakaCore

extension Vocabulary {
    /// Differs between vocabularies that may tag differently, and is the same in every run: sixteen hexadecimal digits.
    package var fingerprint: String {
        var hash = StableHash()
        func add(_ parts: String...) {
            for part in parts {
                hash.append(part)
                hash.append(byte: 0x1F)
            }
            hash.append(byte: 0x0A)
        }
        for content in contents + [elsewhere].compactMap(\.self) {
            add(content.topic.id.rawValue, Decimals.text(content.threshold, places: 4))
            for entry in content.entries {
                add(entry.term.notation, entry.language?.rawValue ?? "any", entry.strength.name)
            }
            for (family, labels) in content.labels.listed { add(family, labels.joined(separator: "\u{1F}")) }
        }
        for mask in masks { add(mask.term.notation, mask.topics.map(\.rawValue).joined(separator: ",")) }
        for feature in EvidenceFeature.allCases {
            add(feature.name, Decimals.text(model.weights[feature] ?? 0, places: 6))
        }
        for numbers in [model.biases, model.adjustments] {
            for (topic, value) in numbers.sorted(by: { $0.key < $1.key }) {
                add(topic.rawValue, Decimals.text(value, places: 6))
            }
            add("")
        }
        return hash.hexadecimal
    }
}
