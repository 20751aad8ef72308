import BevakaConfig
package import BevakaCore
import BevakaStore
import BevakaTag
import Foundation

extension Workplace {
    /// What `bevaka topics try` is asked.
    package struct TermQuestion: Hashable, Sendable {
        /// In the vocabulary's notation.
        package var term: String
        /// nil asks where the term stands, or when it is to be removed, all topics that have it.
        package var topic: String?
        package var language: String?
        package var days: Int
        package var removes: Bool
        package var limit: Int

        package init(
            term: String, topic: String? = nil, language: String? = nil, days: Int = 90, removes: Bool = false,
            limit: Int = 50
        ) {
            self.term = term
            self.topic = topic
            self.language = language
            self.days = days
            self.removes = removes
            self.limit = limit
        }
    }

    /// Which stored items a term more, or less, would give a topic or take it from.
    ///
    /// - Throws: ``RunFailure`` 64 for a term, topic, language or number of days that cannot be used.
    package func tryTerm(_ question: TermQuestion) throws(RunFailure) -> String {
        let trial = TermTrial(
            notation: question.term, language: try language(question.language), removes: question.removes)
        guard question.days > 0, question.days < 36_500 else {
            throw RunFailure(.usage, "--days \(question.days): give a number of days, such as 90.")
        }
        guard question.limit > 0 else { throw RunFailure(.usage, "--limit \(question.limit): give at least 1.") }
        let vocabulary = try vocabulary()
        let wanted = try question.topic.map { name throws(RunFailure) in
            try TopicID.known(name, among: vocabulary.topics.map(\.id))
        }
        if wanted == nil, !question.removes { return try whereabouts(of: trial, question, vocabulary) }
        let topics = wanted.map { [$0] } ?? vocabulary.topics(having: trial)
        guard !topics.isEmpty else {
            throw RunFailure(.usage, "“\(question.term)” is no term of any topic; `bevaka topics show ID` lists them.")
        }
        return try effect(of: trial, on: topics, question, vocabulary)
    }

    private func effect(
        of trial: TermTrial, on topics: [TopicID], _ question: TermQuestion, _ vocabulary: Vocabulary
    ) throws(RunFailure) -> String {
        var changed = vocabulary
        for topic in topics { changed = try changed.trying(trial, for: topic) }
        let comparison = TermComparison(
            before: Tagger(vocabulary), after: Tagger(changed), trial: trial, topics: topics)
        var report = TermReport(calendar: calendar)
        try eachRecentItem(days: question.days) { item, context in comparison.note(item, context, in: &report) }
        let counts = topics.map { topic in
            let own = report.changes.filter { $0.topic == topic }
            return "\(own.count(where: \.gains)) would gain \(topic.rawValue), \(own.count { !$0.gains }) lose it"
        }
        let unchanged = report.without > 0 ? "; it stands in \(report.without) more, where nothing changes" : ""
        return report.text(
            limit: question.limit,
            summary: "Of \(report.items) items of the last \(question.days) days "
                + counts.joined(separator: "; ") + unchanged + ".")
    }

    /// The items that have the term, with the topics they have already: it may show where the term belongs.
    private func whereabouts(
        of trial: TermTrial, _ question: TermQuestion, _ vocabulary: Vocabulary
    ) throws(RunFailure) -> String {
        let finder = Tagger(try vocabulary.alone(trial))
        var report = TermReport(calendar: calendar)
        var counts: [String: Int] = [:]
        try eachRecentItem(days: question.days) { item, context in
            report.items += 1
            let words = Self.words(finder.annotate(item.annotated.item, source: context).topics.flatMap(\.evidence))
            guard !words.isEmpty else { return }
            report.changes.append(.init(gains: true, topic: item.annotated.topics.first?.id, item: item, words: words))
            let topics = item.annotated.topics.map(\.id.rawValue)
            for topic in topics.isEmpty ? ["no topic"] : topics { counts[topic, default: 0] += 1 }
        }
        let list = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
        return report.text(
            limit: question.limit,
            summary: "“\(trial.notation)” stands in \(report.changes.count) of \(report.items) items of the last "
                + "\(question.days) days" + (list.isEmpty ? "" : ", which have \(list.joined(separator: ", "))")
                + ". --topic ID tells what it would change there.")
    }

    /// Calls `body` with the items first seen in the last days, the oldest first.
    func eachRecentItem(
        days: Int, _ body: (StoredItem, TagContext) throws(RunFailure) -> Void
    ) throws(RunFailure) {
        let store = try archive(readOnly: true)
        let contexts = TagContexts(settings.feeds, recurring: try store.recurringBlocks())
        let since = now() - Double(days) * 86_400
        try store.eachItem(ItemQuery(seenAfter: since, order: .arrival)) { item throws(RunFailure) in
            try body(item, contexts[item.sourceName])
        }
    }

    /// Each word once, in the order of the text.
    static func words(_ evidence: [Evidence]) -> [String] {
        evidence.map(\.match).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private func language(_ code: String?) throws(RunFailure) -> Language? {
        guard let code else { return nil }
        if let language = Language(tag: code) { return language }
        throw RunFailure(.usage, "--language \"\(code)\": give a code of two letters (ISO 639-1), such as sv.")
    }
}
