package import BevakaCore
package import BevakaDeliver
package import BevakaDigest
package import BevakaFetch
package import BevakaTag
package import FoundationEssentials

/// Everything that a pass needs from outside; the command line makes the real ones, tests make others.
package struct Dependencies: Sendable {
    /// The time of day.
    package var now: @Sendable () -> Date
    package var fetch: @Sendable ([FetchRequest], HostHolds) -> AsyncStream<FetchedDocument>
    package var store: any Store
    /// Names and order of the topics.
    package var topics: [Topic]
    /// Makes the tagger. That takes longer than a whole pass in which nothing new comes, so it waits for the first document.
    package var tagger: @Sendable () throws(RunFailure) -> Tagger
    /// How near to the region an item with these places is.
    package var relevance: @Sendable ([Place]) -> Relevance = Dependencies.nearness
    /// Sends one parcel, and says what became of it for each recipient.
    package var post: @Sendable (Parcel) async -> [String: DeliveryOutcome] = { parcel in
        Dictionary(
            parcel.deliveries.map { ($0.recipient, .deferred("There is no way for mail to leave.")) },
            uniquingKeysWith: { first, _ in first })
    }
    package var digest: DigestRoom
    package var site: SiteWriter
    /// Documents that are parsed and tagged at the same time.
    package var parallelReaders: Int

    package init(
        now: @escaping @Sendable () -> Date,
        fetch: @escaping @Sendable ([FetchRequest], HostHolds) -> AsyncStream<FetchedDocument>, store: any Store,
        topics: [Topic], tagger: @escaping @Sendable () throws(RunFailure) -> Tagger, digest: DigestRoom,
        site: SiteWriter, parallelReaders: Int
    ) {
        self.now = now
        self.fetch = fetch
        self.store = store
        self.topics = topics
        self.tagger = tagger
        self.digest = digest
        self.site = site
        self.parallelReaders = parallelReaders
    }

    /// By the gazetteer of the tagger's room.
    static let nearness: @Sendable ([Place]) -> Relevance = { places in
        let relevance = RegionalRelevance(places)
        return Relevance(score: relevance.score, places: relevance.reasons.map(\.place.name))
    }
}
