import FoundationEssentials

/// A stored item that shares the link or the words of another: the same item, or one more telling of its story.
struct Relative {
    var row: Int64
    var source: Int64
    var weight: Double
    /// The number of its story: that of a story with several tellings, else its own row.
    var story: Int64
    /// True when it is alone in its story.
    var isAlone: Bool
    /// See ``StoryRule/date(published:firstSeen:)``.
    var date: Date
    var title: String?
    /// True when both have the words of title and lead in common, not the link alone.
    var sharesText: Bool
}
