package import BevakaCore
package import FoundationEssentials

/// What a calendar of deadlines is made from.
package struct CalendarRequest: Sendable {
    /// What calendar programs call it.
    package var title: String
    package var language: Language
    /// Of clock times that name no zone.
    package var timeZone: TimeZone
    package var now: Date
    /// All topics known, for names and order.
    package var topics: [Topic]
    /// Only stories with this topic; nil for all.
    package var topic: TopicID?
    /// Items with dates, every telling of a story that has any, in any order.
    package var items: [StoredItem]
    /// By row, what edited items said before (``ItemStore/revisions(of:)``), so that a date that moved keeps its event.
    package var revisions: [Int64: [ItemRevision]]

    package init(
        title: String, language: Language, timeZone: TimeZone, now: Date, topics: [Topic], topic: TopicID? = nil,
        items: [StoredItem], revisions: [Int64: [ItemRevision]] = [:]
    ) {
        self.title = title
        self.language = language
        self.timeZone = timeZone
        self.now = now
        self.topics = topics
        self.topic = topic
        self.items = items
        self.revisions = revisions
    }
}
