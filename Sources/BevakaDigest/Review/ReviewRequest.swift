package import BevakaCore
package import FoundationEssentials

/// What a weekly review is made from.
package struct ReviewRequest: Sendable {
    /// `Region Stockholm`, or a team's name.
    package var title: String
    package var language: Language
    package var now: Date
    /// All topics known, for names and order.
    package var topics: [Topic]
    /// With all items of its span added.
    package var tally: ReviewTally
    /// When the archive began: weeks before it say nothing of what is usual. Nil for one as old as can be.
    package var since: Date?

    package init(
        title: String, language: Language, now: Date, topics: [Topic], tally: ReviewTally, since: Date? = nil
    ) {
        self.title = title
        self.language = language
        self.now = now
        self.topics = topics
        self.tally = tally
        self.since = since
    }
}
