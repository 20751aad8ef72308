import BevakaCore
import BevakaTag

/// Tags stored items again, a batch at a time; what is done stays done when it is killed.
struct Retag {
    /// Items read between two transactions.
    static let batch = 200

    let store: any ItemStore
    let tagger: Tagger
    let contexts: TagContexts
    let query: ItemQuery
    /// Only these topics change; empty: everything that bevaka sees in an item.
    let topics: Set<TopicID>

    /// - Parameters:
    ///   - start: where to begin, and what was counted before.
    ///   - progress: told of each batch when it is stored.
    func run(from start: Retagging, progress: (Retagging) -> Void) throws(RunFailure) -> Retagging {
        var state = start
        var waiting: [Annotation] = []
        var reading = tagger.reading()
        var query = query
        query.afterRow = start.lastRow
        try store.eachItem(query) { item throws(RunFailure) in
            if let annotation = annotation(for: item, counting: &state, with: &reading) { waiting.append(annotation) }
            guard state.items % Self.batch == 0 else { return }
            try store.annotate(waiting, progress: state)
            waiting.removeAll(keepingCapacity: true)
            progress(state)
        }
        try store.annotate(waiting, progress: nil)
        return state
    }

    /// nil when the item's tags are right already.
    private func annotation(
        for item: StoredItem, counting state: inout Retagging, with reading: inout Tagger.Reading
    ) -> Annotation? {
        state.items += 1
        state.lastRow = item.row
        let old = item.annotated
        var new = tagger.annotate(old.item, source: contexts[item.sourceName], with: &reading)
        DatedReading.keepAnnounced(of: old, in: &new)
        if !topics.isEmpty {
            // Where a person has spoken, the stored topics are not the tagger's.
            let fresh = topics.union(item.corrections.map(\.topic))
            var kept = old
            kept.topics = old.topics.filter { !fresh.contains($0.id) } + new.topics.filter { fresh.contains($0.id) }
            kept.topics.sort { ($1.score, $0.id) < ($0.score, $1.id) }
            new = kept
        }
        let effective = new.topics.corrected(by: item.corrections)
        for topic in Self.added(effective, to: old.topics) { state.gained[topic, default: 0] += 1 }
        for topic in Self.added(old.topics, to: effective) { state.lost[topic, default: 0] += 1 }
        // Of a corrected item the tagger's own verdict is kept too, and may have changed.
        guard differs(new, effective, from: old) || !item.corrections.isEmpty else { return nil }
        if differs(new, effective, from: old) { state.changed += 1 }
        return Annotation(row: item.row, annotated: new)
    }

    private func differs(_ new: AnnotatedItem, _ topics: [TopicMatch], from old: AnnotatedItem) -> Bool {
        topics != old.topics || new.language != old.language || new.references != old.references
            || new.deadlines != old.deadlines || new.places != old.places
    }

    private static func added(_ new: [TopicMatch], to old: [TopicMatch]) -> [String] {
        new.map(\.id).filter { id in !old.contains { $0.id == id } }.map(\.rawValue)
    }
}
