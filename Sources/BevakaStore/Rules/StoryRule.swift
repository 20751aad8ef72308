import FoundationEssentials

/// When an item is one more telling of a story, and which telling stands for it.
///
/// The one nearest to the origin leads: of the source that the configuration weighs most; of equal ones, one that tells on its
/// own site, before those that pass on somebody else's page; then the earliest.
enum StoryRule {
    /// Tellings further apart than this are different events, however alike.
    static let window: Double = 14 * 86_400

    /// What decides who leads.
    struct Rank {
        var weight: Double
        /// Its page is on its source's own site.
        var isOwn = false
        var date: Date
        var row: Int64
    }

    static func areNear(_ one: Date, _ other: Date) -> Bool {
        abs(one.timeIntervalSince(other)) <= window
    }

    static func leads(_ one: Rank, over other: Rank) -> Bool {
        if one.weight != other.weight { return one.weight > other.weight }
        if one.isOwn != other.isOwn { return one.isOwn }
        if one.date != other.date { return one.date < other.date }
        return one.row < other.row
    }

    /// The moment by which tellings are compared: publication, but never a date ahead of the first sight.
    static func date(published: Date?, firstSeen: Date) -> Date {
        published.map { min($0, firstSeen) } ?? firstSeen
    }
}
