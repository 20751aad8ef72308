package import BevakaCore

/// A change of one term that somebody wants to see the effect of.
package struct TermTrial: Hashable, Sendable {
    package var notation: String
    /// nil: every language.
    package var language: Language?
    /// True to take the term away, false to add it.
    package var removes: Bool

    package init(notation: String, language: Language? = nil, removes: Bool = false) {
        self.notation = notation
        self.language = language
        self.removes = removes
    }
}

extension Vocabulary {
    /// This vocabulary with a term more, as sure as those that feeds.yml adds, or with one less.
    ///
    /// - Throws: ``RunFailure`` 64 for an unknown topic, a term that cannot be read, or one that is not there to be removed.
    package func trying(_ trial: TermTrial, for topic: TopicID) throws(RunFailure) -> Vocabulary {
        guard let place = contents.firstIndex(where: { $0.topic.id == topic }) else {
            let names = contents.map(\.topic.id.rawValue)
            let nearest = Nearest.word(to: topic.rawValue, among: names)
            let hint = nearest == nil ? "." : Nearest.question(nearest)
            throw RunFailure(
                .usage, "There is no topic \"\(topic.rawValue)\"\(hint) There are: \(names.joined(separator: ", ")).")
        }
        var copy = self
        if trial.removes {
            guard copy.contents[place].remove(trial.notation, language: trial.language) else {
                throw RunFailure(.usage, contents[place].missing(trial.notation, language: trial.language))
            }
        } else {
            copy.contents[place].entries += try trial.entries()
        }
        return copy
    }

    /// A vocabulary of the term alone, to see where it stands; masks hide it as they hide others.
    package func alone(_ trial: TermTrial) throws(RunFailure) -> Vocabulary {
        let content = TopicVocabulary(
            topic: Topic(id: Self.trialTopic, names: [:], priority: 1), description: "", threshold: 0.5,
            labels: InstitutionLabels(), entries: try trial.entries())
        // Whatever it finds is given: a constant lifts every item with the term over the threshold.
        let weights: [EvidenceFeature: Double] = [.constant: -1, .titleSure: 99, .bodySure: 99, .tags: 99]
        return Vocabulary(
            contents: [content], masks: masks.filter(\.topics.isEmpty), languages: languages,
            model: ScoringModel(weights: weights), genericTitles: genericTitles)
    }

    /// The topics that have the term.
    package func topics(having trial: TermTrial) -> [TopicID] {
        contents.filter { content in
            var copy = content
            return copy.remove(trial.notation, language: trial.language)
        }.map(\.topic.id)
    }

    static let trialTopic = TopicID(rawValue: "trial")
}

extension TermTrial {
    /// What evidence shows of the term: the words of its alternatives.
    package var words: Set<String> { Set(((try? Term.all(notation)) ?? []).map(\.words) + [notation]) }

    fileprivate func entries() throws(RunFailure) -> [TopicVocabulary.Entry] {
        do throws(Term.NotationError) {
            return try Term.all(notation).map {
                TopicVocabulary.Entry(term: $0, language: language, strength: .sure)
            }
        } catch {
            throw RunFailure(.usage, "“\(notation)” is no term: \(error.message).")
        }
    }
}
