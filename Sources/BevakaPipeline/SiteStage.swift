import BevakaConfig
import BevakaCore
import BevakaDeliver
import BevakaDigest
import BevakaTag
import FoundationEssentials

/// Writes what people read after a pass: the digest of the day, the topics' pages and feeds, the sources' health.
struct SiteStage: Sendable {
    /// Newest items asked for a topic's page: enough for the stories it shows.
    static let itemsATopic = 120
    /// Items with dates that calendars are made from, the newest: more than a region's sources bring in a year.
    static let datedItems = 5_000

    let settings: Settings
    let dependencies: Dependencies

    /// - Parameter changed: whether the pass brought anything; without, the topics are written once a day.
    /// - Throws: ``RunFailure`` 73 or 74; each file is either the old or the new one.
    func write(now: Date, changed: Bool) throws(RunFailure) {
        let composer = DigestComposer(
            settings: settings, store: dependencies.store, topics: dependencies.tagger.topics)
        let archive = dependencies.site.names(in: "digests", ending: ".html")
        let writesTopics = changed || !archive.contains(composer.day(of: now))
        let dated = writesTopics ? try datedItems(now: now) : []
        let request = SiteRequest(
            title: settings.region, language: settings.language, timeZone: settings.timeZone, now: now,
            topics: composer.topics, items: writesTopics ? try newest(of: composer.topics) : [],
            datedItems: dated, revisions: try revisions(of: dated), sources: try dependencies.store.health(),
            digest: try composer.request(now: now), archive: archive,
            writesTopics: writesTopics)
        try dependencies.site.write(SiteBuilder(dependencies.digest).files(request))
    }

    private func newest(of topics: [Topic]) throws(RunFailure) -> [StoredItem] {
        var items: [Int64: StoredItem] = [:]
        for topic in topics {
            for item in try dependencies.store.items(ItemQuery(topics: [topic.id], limit: Self.itemsATopic)) {
                items[item.row] = item
            }
        }
        return items.values.sorted { $0.row < $1.row }
    }

    /// What the calendars are made from: dates that are not past for longer than calendars keep them.
    private func datedItems(now: Date) throws(RunFailure) -> [StoredItem] {
        let day = (now - 70 * 86_400).formatted(Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day())
        return try dependencies.store.items(ItemQuery(deadlineFrom: day, limit: Self.datedItems))
    }

    /// What those that were edited said before.
    private func revisions(of items: [StoredItem]) throws(RunFailure) -> [Int64: [ItemRevision]] {
        var revisions: [Int64: [ItemRevision]] = [:]
        for item in items where item.revision > 1 {
            revisions[item.row] = try dependencies.store.revisions(of: item.row)
        }
        return revisions
    }
}
