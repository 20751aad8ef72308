import FoundationEssentials

/// When an item is one more telling of a story, and which telling stands for it.
enum StoryRule {
    /// Tellings further apart than this are different events, however alike.
    static let window: Double = 14 * 86_400

    /// What decides who leads.
    struct Rank {
        var weight: Double
        var date: Date
        var row: Int64
    }

    static func areNear(_ one: Date, _ other: Date) -> Bool {
        abs(one.timeIntervalSince(other)) <= window
    }

    /// The source with the highest weight leads, then the earliest telling.
    static func leads(_ one: Rank, over other: Rank) -> Bool {
        if one.weight != other.weight { return one.weight > other.weight }
        if one.date != other.date { return one.date < other.date }
        return one.row < other.row
    }

    /// The moment by which tellings are compared: publication, but never a date ahead of the first sight.
    static func date(published: Date?, firstSeen: Date) -> Date {
        published.map { min($0, firstSeen) } ?? firstSeen
    }
}
