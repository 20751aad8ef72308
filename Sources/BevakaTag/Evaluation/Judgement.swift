package import BevakaCore

/// What a tagger said of one labelled item.
package struct Judgement: Hashable, Sendable {
    package var labelled: LabelledItem
    /// The language found.
    package var language: Language?
    /// The score of every topic.
    package var scores: [TopicID: Double]
    /// The topics given.
    package var given: Set<TopicID>
    /// The evidence for every topic that was given or should have been.
    package var evidence: [TopicID: [Evidence]]

    func tally(_ topics: [TopicID]) -> Tally {
        topics.reduce(into: Tally()) { $0.add(given: given.contains($1), gold: labelled.topics.contains($1)) }
    }
}
