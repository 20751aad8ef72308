import FoundationEssentials

/// When an item counts as news.
enum Arrival {
    /// An item that a later fetch brings is news when it is first seen, whatever date it bears. The back catalogue of a
    /// new source arrived when it was published: in nobody's digest of today; undated, it never was news (nil). No item
    /// arrives in the future, though feeds announce events by dating them ahead.
    static func date(published: Date?, seen: Date, isBacklog: Bool) -> Date? {
        guard isBacklog else { return seen }
        return published.map { min($0, seen) }
    }
}
