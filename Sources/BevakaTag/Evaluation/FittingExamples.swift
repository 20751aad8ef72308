import BevakaCore

/// Labelled items as the logistic model is fitted to them: one example for each item, topic and way of reading.
///
/// Each item is read with all terms, and without every second of those that it alone shows. A vocabulary knows the items it was written with
/// better than those to come; weights fitted on both readings do not take that knowledge for granted.
struct FittingExamples: Sendable {
    let items: [LabelledItem]
    /// By way of reading, then by item, then by topic.
    let features: [[[EvidenceFeatures]]]
    let topics: [TopicID]

    /// How strongly weights are drawn to ``ScoringModel/unfitted``, and the topics' biases to zero.
    private static let weightPenalty = 1.0
    private static let biasPenalty = 2.0

    /// Fits on the items whose place satisfies `isUsed`.
    func fit(_ isUsed: (Int) -> Bool) -> ScoringModel {
        let all = EvidenceFeature.allCases
        var examples: [Logistic.Example] = []
        for index in items.indices where isUsed(index) {
            for (number, topic) in topics.enumerated() {
                var bias = [Double](repeating: 0, count: topics.count)
                bias[number] = 1
                for reading in features {
                    examples.append(
                        Logistic.Example(
                            features: reading[index][number].values + bias,
                            isPositive: items[index].topics.contains(topic)))
                }
            }
        }
        let prior = all.map { ScoringModel.unfitted[$0] ?? 0 } + topics.map { _ in 0 }
        let penalties = all.map { $0 == .constant ? 0.01 : Self.weightPenalty } + topics.map { _ in Self.biasPenalty }
        let fitted = Logistic.fit(examples, prior: prior, penalties: penalties)
        return ScoringModel(
            weights: Dictionary(uniqueKeysWithValues: zip(all, fitted)),
            biases: Dictionary(uniqueKeysWithValues: zip(topics, fitted.dropFirst(all.count))))
    }
}
