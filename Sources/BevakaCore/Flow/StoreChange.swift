package import FoundationEssentials

/// What one asking of one source changes in the store. It is applied whole or not at all.
package struct StoreChange: Sendable {
    package var source: Source
    package var at: Date
    package var outcome: FetchOutcome
    package var problem: FeedProblem?
    package var status: Int?
    package var bytes: Int
    package var milliseconds: Int
    /// What the document said of itself; nil unless `outcome` is `fetched`.
    package var feed: FeedFacts?
    package var items: [AnnotatedItem]
    /// Stored last, after all items; nil keeps the old ones.
    package var validators: Validators?
    package var bodyHash: String?
    package var permanentURL: String?
    package var nextCheck: Date

    package init(
        source: Source, at: Date, outcome: FetchOutcome, problem: FeedProblem? = nil, status: Int? = nil,
        bytes: Int = 0, milliseconds: Int = 0, feed: FeedFacts? = nil, items: [AnnotatedItem] = [],
        validators: Validators? = nil, bodyHash: String? = nil, permanentURL: String? = nil, nextCheck: Date
    ) {
        self.source = source
        self.at = at
        self.outcome = outcome
        self.problem = problem
        self.status = status
        self.bytes = bytes
        self.milliseconds = milliseconds
        self.feed = feed
        self.items = items
        self.validators = validators
        self.bodyHash = bodyHash
        self.permanentURL = permanentURL
        self.nextCheck = nextCheck
    }
}

/// What is kept of a feed beside its items.
package struct FeedFacts: Hashable, Sendable, Codable {
    package var format: FeedFormat
    package var title: String?
    package var homePageURL: String?
    package var language: String?
    package var ttlMinutes: Int?
    package var hubs: [String]
    /// As in ``Feed``; nil in facts that were stored before they were kept.
    package var skipHours: [Int]?
    package var skipDays: [String]?

    package init(_ feed: Feed) {
        format = feed.format
        title = feed.title
        homePageURL = feed.homePageURL
        language = feed.language
        ttlMinutes = feed.ttlMinutes
        hubs = feed.hubs
        skipHours = feed.skipHours
        skipDays = feed.skipDays
    }
}

/// What applying a ``StoreChange`` did.
package struct StoreResult: Hashable, Sendable {
    package var sourceName: String
    /// Items in the document.
    package var items: Int
    package var new: Int
    package var updated: Int
    /// Stories that the new items belong to.
    package var stories: Set<Int64>

    package init(sourceName: String, items: Int = 0, new: Int = 0, updated: Int = 0, stories: Set<Int64> = []) {
        self.sourceName = sourceName
        self.items = items
        self.new = new
        self.updated = updated
        self.stories = stories
    }
}
