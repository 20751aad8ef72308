package import BevakaCore

/// The weights that turn evidence into a probability: a logistic model over ``EvidenceFeatures``.
///
/// Fitted on labelled items by `bevaka evaluate GOLD.jsonl --fit`, and kept in `model.yml` where people can read it.
package struct ScoringModel: Hashable, Sendable {
    /// By feature; those missing weigh nothing.
    package var weights: [EvidenceFeature: Double]
    /// What is added for a topic: how readily it is given. Topics that are not listed get the mean.
    package var biases: [TopicID: Double]
    /// What corrections have taught, added for a topic; kept apart from the weights that bevaka ships.
    package var adjustments: [TopicID: Double] = [:]

    package init(weights: [EvidenceFeature: Double] = Self.unfitted, biases: [TopicID: Double] = [:]) {
        self.weights = weights
        self.biases = biases
    }

    /// Weights that make sense before anything is fitted, and towards which fitting is drawn.
    package static let unfitted: [EvidenceFeature: Double] = [
        .constant: -3, .titleSure: 4, .titleStrong: 3, .titleWeak: 1.5, .bodySure: 3, .bodyStrong: 2, .bodyWeak: 1,
        .tags: 3, .label: 6, .source: 0.5, .against: -2, .share: 1.5, .others: -0.5, .agreement: 0.5,
        .elsewhereTitle: -1, .elsewhereBody: -1,
    ]

    /// The probability that an item with these features has the topic.
    package func probability(_ features: EvidenceFeatures, topic: TopicID) -> Double {
        Logistic.probability(logit(features, topic: topic) + (adjustments[topic] ?? 0))
    }

    /// The score before it becomes a probability, without adjustments.
    func logit(_ features: EvidenceFeatures, topic: TopicID) -> Double {
        var sum = biases[topic] ?? meanBias
        for feature in EvidenceFeature.allCases { sum += (weights[feature] ?? 0) * features[feature] }
        return sum
    }

    /// The model for one topic, its weights in the order of the features.
    func compiled(for topic: TopicID) -> Compiled {
        Compiled(
            bias: biases[topic] ?? meanBias, adjustment: adjustments[topic] ?? 0,
            weights: EvidenceFeature.allCases.map { weights[$0] ?? 0 })
    }

    /// What scoring many items needs; the same numbers in the same order as ``logit(_:topic:)``.
    struct Compiled: Hashable, Sendable {
        var bias: Double
        var adjustment: Double
        var weights: [Double]

        func probability(_ features: EvidenceFeatures) -> Double {
            var sum = bias
            // Not over `allCases`, which is a new list each time.
            for number in weights.indices { sum += weights[number] * features[number] }
            return Logistic.probability(sum + adjustment)
        }
    }

    private var meanBias: Double {
        biases.isEmpty ? 0 : biases.values.reduce(0, +) / Double(biases.count)
    }
}
