package import FoundationEssentials

/// What the store is asked for: every condition given must hold.
package struct ItemQuery: Hashable, Sendable {
    package enum Order: Hashable, Sendable {
        case newestFirst
        /// By row, for exports.
        case arrival
        /// Full text: best match first.
        case relevance
    }

    /// Items whose `arrived` lies in this span.
    package var arrivedAfter: Date?
    package var arrivedBefore: Date?
    /// Items first seen at or after this moment.
    package var seenAfter: Date?
    /// Items with a higher row; they then come by row.
    package var afterRow: Int64?
    /// Any of these; empty for all.
    package var topics: [TopicID]
    package var sources: [String]
    package var languages: [Language]
    /// Documents in normal form: items that speak of any of these, under any name that ``ItemStore/names(of:)`` knows.
    package var references: [String]
    /// Items with a date on or after this day (`2026-11-23`).
    package var deadlineFrom: String?
    /// Full text: words, "phrases", AND, OR, NOT, prefix*, `topic:`, `source:`, `language:`, `after:`, `before:`, `ref:`.
    package var text: String?
    package var limit: Int?
    package var order: Order

    package init(
        arrivedAfter: Date? = nil, arrivedBefore: Date? = nil, seenAfter: Date? = nil, afterRow: Int64? = nil,
        topics: [TopicID] = [], sources: [String] = [], languages: [Language] = [], references: [String] = [],
        deadlineFrom: String? = nil, text: String? = nil, limit: Int? = nil, order: Order = .newestFirst
    ) {
        self.arrivedAfter = arrivedAfter
        self.arrivedBefore = arrivedBefore
        self.seenAfter = seenAfter
        self.afterRow = afterRow
        self.topics = topics
        self.sources = sources
        self.languages = languages
        self.references = references
        self.deadlineFrom = deadlineFrom
        self.text = text
        self.limit = limit
        self.order = order
    }
}
