package import BevakaCore
package import FoundationEssentials

/// What the files of `site/` are made from.
package struct SiteRequest: Sendable {
    /// `Region Stockholm`.
    package var title: String
    package var language: Language
    package var timeZone: TimeZone
    package var now: Date
    /// Where the site is served, with or without a slash behind; without it the feeds link to themselves relatively.
    package var baseURL: String?
    package var topics: [Topic]
    /// Items with dates that are not long past, for the calendars.
    package var datedItems: [StoredItem]
    /// By row, what those of them that were edited said before.
    package var revisions: [Int64: [ItemRevision]]
    package var sources: [SourceHealth]
    /// The digest that is due; nil leaves `index.html` and `digests/` as they are.
    package var digest: DigestRequest?
    /// The dates (`2026-11-22`) of the digests that are already in `digests/`.
    package var archive: [String]
    /// False leaves `topics/` as it is: for when neither items nor the day have changed.
    package var writesTopics: Bool
    /// Everything that people can subscribe to; empty for the topics alone.
    package var channels: [FeedChannel] = []
    /// The weekly review that is due; nil leaves `reviews/` as it is.
    package var review: ReviewRequest?
    /// The weeks (`2026-W46`) of the reviews that are already in `reviews/`.
    package var reviews: [String] = []
    /// WebSub hubs that every feed names.
    package var hubs: [String] = []

    package init(
        title: String, language: Language, timeZone: TimeZone, now: Date, baseURL: String? = nil, topics: [Topic],
        datedItems: [StoredItem] = [], revisions: [Int64: [ItemRevision]] = [:],
        sources: [SourceHealth], digest: DigestRequest? = nil, archive: [String] = [],
        writesTopics: Bool = true
    ) {
        self.title = title
        self.language = language
        self.timeZone = timeZone
        self.now = now
        self.baseURL = baseURL
        self.topics = topics
        self.datedItems = datedItems
        self.revisions = revisions
        self.sources = sources
        self.digest = digest
        self.archive = archive
        self.writesTopics = writesTopics
    }
}
