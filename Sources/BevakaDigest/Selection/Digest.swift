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
    /// By priority; none is empty.
    var sections: [Section]
    var closing: [ClosingSoon]
    var counts: Counts
    var coverage: Coverage

    /// The stories of one topic, best first.
    struct Section: Sendable {
        /// Stories with their lead and all; the rest have one line each.
        static let full = 7

        var topic: Topic
        var stories: [Story]
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
    }
}
