import BevakaCore

/// What a pass has done so far: one line a source, and the sums.
struct Ledger: Sendable {
    private(set) var entries: [String: RunReport.FeedEntry] = [:]
    private(set) var counts = RunReport.Counts()
    private var stories: Set<Int64> = []

    /// Enters what the store made of one change.
    mutating func enter(_ change: StoreChange, _ result: StoreResult) -> RunReport.FeedEntry {
        let entry = RunReport.FeedEntry(
            name: change.source.name, url: change.source.url, outcome: change.outcome, status: change.status,
            bytes: change.bytes, milliseconds: change.milliseconds, items: result.items, new: result.new,
            updated: result.updated, problem: change.problem)
        entries[entry.name] = entry
        stories.formUnion(result.stories)
        counts.new += result.new
        counts.updated += result.updated
        counts.stories = stories.count
        return entry
    }
}

extension RunReport.FeedEntry {
    /// The line of a source that was left alone.
    static func notDue(_ source: Source) -> Self {
        Self(name: source.name, url: source.url, outcome: .not_due)
    }
}
