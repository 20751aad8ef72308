package import BevakaCore

/// All that the tagger knows of topics: vocabularies, masks, function words of languages and the weights of the score.
package struct Vocabulary: Hashable, Sendable {
    /// In order of priority.
    package var contents: [TopicVocabulary]
    /// Subjects of no topic, whose words speak against all of them.
    package var elsewhere: TopicVocabulary?
    package var masks: [Mask]
    package var languages: LanguageProfiles
    package var model: ScoringModel
    /// Folded titles that tell no story: `newsletter`, `pressmeddelande`.
    package var genericTitles: Set<String>

    package init(
        contents: [TopicVocabulary], elsewhere: TopicVocabulary? = nil, masks: [Mask] = [],
        languages: LanguageProfiles = LanguageProfiles(),
        model: ScoringModel = ScoringModel(), genericTitles: Set<String> = []
    ) {
        self.contents = contents.sorted { $0.topic.comes(before: $1.topic) }
        self.elsewhere = elsewhere
        self.masks = masks
        self.languages = languages
        self.model = model
        self.genericTitles = genericTitles
    }

    /// Names and order, for digests and pages.
    package var topics: [Topic] { contents.map(\.topic) }

    /// The terms as one index: the topics have the numbers of `contents`, and the next number is `elsewhere`.
    func index() -> TermIndex {
        var draft = TermIndexDraft()
        for (number, content) in (contents + [elsewhere].compactMap { $0 }).enumerated() {
            for entry in content.entries {
                draft.add(
                    entry.term, role: .evidence(topic: number, strength: entry.strength), language: entry.language)
            }
        }
        for mask in masks {
            let hidden = contents.indices.filter { mask.topics.isEmpty || mask.topics.contains(contents[$0].topic.id) }
            draft.add(mask.term, role: .mask(topics: Set(hidden)), language: nil)
        }
        return TermIndex(draft)
    }
}
