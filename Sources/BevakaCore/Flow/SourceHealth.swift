package import FoundationEssentials

/// What the store knows of one source: the ground for the next fetch, `bevaka sources` and the foot of the digest.
package struct SourceHealth: Hashable, Sendable {
    package var name: String
    package var url: String
    package var group: String?
    package var weight: Double
    /// Where it has moved for good.
    package var permanentURL: String?
    package var validators: Validators
    package var bodyHash: String?
    package var firstSeen: Date
    package var lastAttempt: Date?
    /// The last time a document (or 304) came and was read.
    package var lastSuccess: Date?
    /// The last time the body was fetched without conditions.
    package var lastFullFetch: Date?
    /// The last time it brought an item that was not known.
    package var lastNewItem: Date?
    package var lastOutcome: FetchOutcome?
    package var lastProblem: FeedProblem?
    package var failuresInARow: Int
    /// Since when it has failed without a break.
    package var failingSince: Date?
    /// Not before this moment.
    package var nextCheck: Date?
    /// The median time between its items; nil until it has shown one.
    package var rhythm: Duration?
    package var itemCount: Int
    package var facts: FeedFacts?

    package init(name: String, url: String, group: String? = nil, weight: Double = 1, firstSeen: Date) {
        self.name = name
        self.url = url
        self.group = group
        self.weight = weight
        validators = Validators()
        self.firstSeen = firstSeen
        failuresInARow = 0
        itemCount = 0
    }

    /// True when it has been silent for far longer than its own rhythm: not the same as failing.
    package func isStale(now: Date) -> Bool {
        guard let rhythm, let lastNewItem, itemCount >= 5 else { return false }
        let usual = Double(rhythm.components.seconds)
        return now.timeIntervalSince(lastNewItem) > max(usual * 6, 14 * 86_400)
    }
}
