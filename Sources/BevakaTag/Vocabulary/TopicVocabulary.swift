package import BevakaCore

/// What one topic is made of: one file of `Resources/Topics`, with the changes of feeds.yml applied.
package struct TopicVocabulary: Hashable, Sendable {
    package var topic: Topic
    /// For people who edit the vocabulary: what belongs to the topic and what does not.
    package var description: String
    /// Scores at or over it give the topic.
    package var threshold: Double
    /// The institutions' own labels that stand for it.
    package var labels: InstitutionLabels
    /// In the order of the file.
    package var entries: [Entry]

    /// A term with its language (nil: every language) and its strength.
    package struct Entry: Hashable, Sendable {
        package var term: Term
        package var language: Language?
        package var strength: Strength
    }
}
