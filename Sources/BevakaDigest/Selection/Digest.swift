import BevakaCore
import FoundationEssentials

/// A digest before it is written: what is shown, in which order, and what is not.
struct Digest: Sendable {
    var title: String
    var language: Language
    var timeZone: TimeZone
    var generated: Date
    var from: Date
    var to: Date
    /// Followed dossiers, topics by priority, earlier stories, the rest; none is empty.
    var sections: [Section]
    var closing: [ClosingSoon]
    /// Told before, and edited since.
    var changes: [ChangedItem]
    var counts: Counts
    var coverage: Coverage
    var edition: EditionMark?

    /// Stories under one heading, best first.
    struct Section: Sendable {
        /// Stories told at all; a section with more is a page to look up, not to read.
        static let longest = 80

        enum Kind: Hashable, Sendable {
            /// Of dossiers that the reader follows, whatever their topics.
            case followed
            case topic(Topic)
            /// New tellings of what earlier editions told.
            case earlier
            /// Without a topic, for readers who want everything.
            case other
        }

        var kind: Kind
        var stories: [Story]
        /// As many of them are told with their lead and all; the rest have one line each.
        var full: Int
        /// Left out behind the last one.
        var more: Int
    }

    /// Where the items went: `items` is the sum of the others.
    struct Counts: Hashable, Sendable {
        var items = 0
        /// Stories shown.
        var shown = 0
        /// Further tellings of those.
        var merged = 0
        var withoutTopic = 0
        /// With topics, but none that the reader wants.
        var otherTopics = 0
        /// Outside the reader's selection.
        var unwanted = 0
        /// Items of stories beyond the longest section.
        var beyond = 0
    }
}
