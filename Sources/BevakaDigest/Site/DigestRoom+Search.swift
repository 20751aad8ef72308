package import BevakaCore
package import FoundationEssentials

extension DigestRoom {
    /// What a search has found as Atom 1.0: one entry an item, in the order given. The feed's `id` is made from the query.
    ///
    /// - Parameters:
    ///   - query: as it was asked.
    ///   - title: of the site.
    package func atom(
        search query: String, found items: [StoredItem], title: String, language: Language, timeZone: TimeZone,
        now: Date, topics: [Topic]
    ) throws(RunFailure) -> String {
        let view = View(phrases: phrases(language), timeZone: timeZone, topics: topics, now: now)
        let entries = FeedEntries(topics: topics, today: view.words.day(of: now)).each(items)
        let channel = FeedChannel(kind: .query, key: "search/" + query, name: query, slug: "search")
        let frame = FeedFrame(siteTitle: PlainText.line(title), view: view, baseURL: nil, hubs: [])
        return try FeedDocument(channel: channel, part: .answer, entries: entries, frame: frame).atom(templates)
    }
}
