import BevakaCore
import BevakaTag

/// Two taggers side by side, of which one has a term more.
struct TermComparison {
    let before: Tagger
    let after: Tagger
    let trial: TermTrial
    /// Those whose term it is.
    let topics: [TopicID]
    /// How evidence names the term.
    private let shown: Set<String>

    init(before: Tagger, after: Tagger, trial: TermTrial, topics: [TopicID]) {
        self.before = before
        self.after = after
        self.trial = trial
        self.topics = topics
        shown = trial.words
    }

    /// Notes what changes for one item. Where a person has spoken nothing changes.
    func note(_ item: StoredItem, _ context: TagContext, in report: inout TermReport) {
        report.items += 1
        let old = before.annotate(item.annotated.item, source: context).topics
        let new = after.annotate(item.annotated.item, source: context).topics
        let spoken = Set(item.corrections.map(\.topic))
        var isChanged = false
        for topic in Set((old + new).map(\.id)).subtracting(spoken).sorted() {
            let had = old.first { $0.id == topic }
            let has = new.first { $0.id == topic }
            guard (had == nil) != (has == nil) else { continue }
            guard topics.contains(topic) else {
                report.sideEffects[topic.rawValue, default: 0] += 1
                continue
            }
            isChanged = true
            let words = words(trial.removes ? old : new, topic) ?? Workplace.words((has ?? had)?.evidence ?? [])
            report.changes.append(.init(gains: has != nil, topic: topic, item: item, words: words))
        }
        let stands = topics.contains { words(trial.removes ? old : new, $0) != nil }
        if stands, !isChanged { report.without += 1 }
    }

    /// What the term matches in the evidence for a topic; nil for nothing.
    private func words(_ matches: [TopicMatch], _ topic: TopicID) -> [String]? {
        let own = matches.first { $0.id == topic }?.evidence.filter { shown.contains($0.term) } ?? []
        return own.isEmpty ? nil : Workplace.words(own)
    }
}
