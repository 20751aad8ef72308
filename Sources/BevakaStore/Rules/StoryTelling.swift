import BevakaCore
import FoundationEssentials

/// A telling as the story rule sees it: a stored item, or one that is just being stored.
struct StoryTelling {
    var row: Int64
    var source: Int64
    var title: String?
    var linkHash: Int64?
    var textHash: Int64?
    /// See ``StoryRule/date(published:firstSeen:)``.
    var date: Date
    var weight: Double
    /// Its page is on its source's own site.
    var isOwn: Bool
    /// nil while it is alone.
    var story: Int64?
    /// nil for items of an older archive.
    var marks: StoryMarks?
    /// Of the marks.
    var words = StoryWordSets()

    /// The number of its story: that of a story with several tellings, else its own row.
    var storyNumber: Int64 { story ?? row }

    /// See ``StoryKey/keys(link:text:marks:)``.
    var keys: [StoryKey] { StoryKey.keys(link: linkHash, text: textHash, marks: marks) }

    var rank: StoryRule.Rank { StoryRule.Rank(weight: weight, isOwn: isOwn, date: date, row: row) }
}
