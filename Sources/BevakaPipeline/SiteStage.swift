import BevakaConfig
import BevakaCore
import BevakaDeliver
import BevakaDigest
import BevakaTag
import FoundationEssentials

/// Writes what people read after a pass: the digest of the day, the topics' pages and feeds, the sources' health.
struct SiteStage: Sendable {
    /// Items with dates that calendars are made from, the newest: more than a region's sources bring in a year.
    static let datedItems = 5_000

    let settings: Settings
    let dependencies: Dependencies

    /// - Parameter changed: whether the pass brought anything; without, topics and feeds are written once a day.
    /// - Returns: a sentence for each feed that could not be made; its files stay as they are.
    /// - Throws: ``RunFailure`` 73 or 74; each file is either the old or the new one.
    func write(now: Date, changed: Bool) throws(RunFailure) -> [String] {
        let composer = DigestComposer(
            settings: settings, store: dependencies.store, topics: dependencies.topics)
        let archive = dependencies.site.names(in: "digests", ending: ".html")
        let writesTopics = changed || !archive.contains(composer.day(of: now))
        var request = SiteRequest(
            title: settings.region, language: settings.language, timeZone: settings.timeZone, now: now,
            baseURL: settings.site, topics: composer.topics, sources: try dependencies.store.health(),
            digest: try composer.request(now: now), archive: archive, writesTopics: writesTopics)
        request.hubs = settings.hubs
        request.channels = FeedList(settings: settings, topics: composer.topics).channels
        if writesTopics {
            request.datedItems = try datedItems(now: now)
            request.revisions = try revisions(of: request.datedItems)
        }
        request.reviews = dependencies.site.names(in: "reviews", ending: ".html")
        request.review = try review(now: now, topics: composer.topics, written: request.reviews)
        let collector = FeedCollector(
            settings: settings, topics: composer.topics, store: dependencies.store, site: dependencies.site, now: now)
        var troubles: [String] = []
        try SiteBuilder(dependencies.digest).build(request) { channel throws(RunFailure) in
            do throws(RunFailure) {
                return try collector.request(channel)
            } catch {
                guard error.code != .cannotCreate, error.code != .cannotWrite else { throw error }
                troubles.append("The feed \"\(channel.name)\" (\(channel.path)) stays as it was. \(error.message)")
                return nil
            }
        } write: { files throws(RunFailure) in
            try dependencies.site.write(files)
        }
        return troubles
    }

    /// The review of the week that is over, once: nil where it is written already, or the archive is younger.
    private func review(now: Date, topics: [Topic], written: [String]) throws(RunFailure) -> ReviewRequest? {
        let week = ReviewWeek(containing: now, in: settings.timeZone).previous
        guard !written.contains(week.name), let began = try dependencies.store.firstPass(), began < week.end else {
            return nil
        }
        var tally = ReviewTally(week: week)
        let query = ItemQuery(arrivedAfter: tally.from, arrivedBefore: tally.to)
        try dependencies.store.eachItem(query) { item throws(RunFailure) in tally.add(item) }
        return ReviewRequest(
            title: settings.region, language: settings.language, now: now, topics: topics, tally: tally, since: began)
    }

    /// What the calendars are made from: dates that are not past for longer than calendars keep them.
    private func datedItems(now: Date) throws(RunFailure) -> [StoredItem] {
        let day = (now - 70 * 86_400).formatted(Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day())
        return try dependencies.store.briefItems(ItemQuery(deadlineFrom: day, limit: Self.datedItems))
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
