package import FoundationEssentials

/// What a person says of one item and one topic. It wins over the tagger, now and after every new tagging.
package struct Correction: Hashable, Sendable {
    package var topic: TopicID
    /// True when the item belongs to the topic, false when it does not.
    package var belongs: Bool
    /// Who said so; nil when nobody was named.
    package var author: String?
    package var at: Date
    /// The score that the tagger itself gives; nil where it does not give the topic.
    package var taggerScore: Double?

    package init(topic: TopicID, belongs: Bool, author: String? = nil, at: Date, taggerScore: Double? = nil) {
        self.topic = topic
        self.belongs = belongs
        self.author = author
        self.at = at
        self.taggerScore = taggerScore
    }
}

extension [TopicMatch] {
    /// These topics as a person has corrected them: what does not belong is gone; what belongs is there, as sure as can be,
    /// with the evidence that the tagger has for it. Surest first; correcting twice changes nothing more.
    package func corrected(by corrections: [Correction]) -> [TopicMatch] {
        guard !corrections.isEmpty else { return self }
        var matches = filter { match in !corrections.contains { $0.topic == match.id } }
        for correction in corrections where correction.belongs {
            let evidence = first { $0.id == correction.topic }?.evidence ?? []
            matches.append(TopicMatch(id: correction.topic, score: 1, evidence: evidence))
        }
        return matches.sorted { ($1.score, $0.id) < ($0.score, $1.id) }
    }
}
