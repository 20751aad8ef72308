package import BevakaCore

extension Evaluation {
    /// The topics with the highest rank: those that a digest begins with.
    package var priorityTopics: [TopicID] { topics.prefix(4).map(\.id) }

    package var allTopics: [TopicID] { topics.map(\.id) }

    /// The sum of all decisions for these topics.
    package static func tally(_ judgements: [Judgement], _ topics: [TopicID], in language: Language? = nil) -> Tally {
        judgements.reduce(Tally()) { sum, judgement in
            language == nil || judgement.labelled.language == language ? sum + judgement.tally(topics) : sum
        }
    }

    /// Of the items that have no topic, the part that got one.
    package static func falseAlarms(_ judgements: [Judgement]) -> Double {
        let empty = judgements.filter { $0.labelled.topics.isEmpty }
        return empty.isEmpty ? 0 : Double(empty.count { !$0.given.isEmpty }) / Double(empty.count)
    }

    /// The part of the items whose language was found rightly.
    package static func languageAccuracy(_ judgements: [Judgement]) -> Double {
        let right = judgements.count { $0.language == $0.labelled.language }
        return judgements.isEmpty ? 0 : Double(right) / Double(judgements.count)
    }

    /// The languages of the items, those with most items first.
    package var languages: [Language] {
        let counts = Dictionary(grouping: shipped, by: \.labelled.language).mapValues(\.count)
        return counts.keys.sorted { (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1) }
    }
}
