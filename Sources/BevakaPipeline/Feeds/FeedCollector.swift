import BevakaConfig
import BevakaCore
import BevakaDeliver
import BevakaDigest
import FoundationEssentials

/// Reads from the archive what the site's feeds are made of.
struct FeedCollector: Sendable {
    /// Items for a feed that has no archive documents yet.
    static let firstItems = 400

    let settings: Settings
    let store: any ItemStore
    let site: SiteWriter
    let now: Date

    func requests(_ channels: [FeedChannel]) throws(RunFailure) -> [FeedRequest] {
        var requests: [FeedRequest] = []
        for channel in channels { requests.append(try request(channel)) }
        return requests
    }

    /// One feed, as far back as its documents may need.
    func request(_ channel: FeedChannel) throws(RunFailure) -> FeedRequest {
        let archives = site.names(in: channel.path, ending: ".atom")
        let reach = FeedPages.reach(archives: archives, now: now)
        var query = ItemQuery(arrivedAfter: reach, limit: reach == nil ? Self.firstItems : nil)
        var chosen: [StoredItem]
        var isCutOff = false
        if channel.kind == .team, let team = settings.teams.first(where: { $0.name == channel.key }) {
            (query.languages, query.text, query.topics) = (team.languages, team.match, team.topics)
            chosen = try store.items(query)
            isCutOff = chosen.count == query.limit
            // What the team does not want is looked for as far back as what it has.
            query.limit = nil
            query.arrivedAfter = isCutOff ? chosen.compactMap(\.arrived).min() : query.arrivedAfter
            chosen = try DigestComposer(settings: settings, store: store, topics: [])
                .narrow(chosen, to: team, query: query)
        } else {
            switch channel.kind {
            case .topic: query.topics = [TopicID(rawValue: channel.key)]
            case .group: query.sources = [channel.key]
            case .team, .query: query.text = channel.detail
            }
            chosen = try store.items(query)
            isCutOff = chosen.count == query.limit
        }
        return FeedRequest(
            channel: channel, items: chosen, context: try context(of: chosen), archives: archives, isCutOff: isCutOff)
    }

    /// The other tellings of those stories whose first or leading telling was not chosen.
    private func context(of items: [StoredItem]) throws(RunFailure) -> [StoredItem] {
        var context: [StoredItem] = []
        for (story, tellings) in Dictionary(grouping: items, by: \.story).sorted(by: { $0.key < $1.key }) {
            let isWhole = tellings.contains(where: \.isLead) && tellings.contains { $0.row == story }
            if !isWhole, let one = tellings.first { context += try store.story(of: one.publicID) }
        }
        return context
    }
}
