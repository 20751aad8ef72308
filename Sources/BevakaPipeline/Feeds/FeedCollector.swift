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
    let topics: [Topic]
    let store: any Store
    let site: SiteWriter
    let now: Date

    /// One feed, as far back as its documents may need.
    func request(_ channel: FeedChannel) throws(RunFailure) -> FeedRequest {
        let archives = site.names(in: channel.path, ending: ".atom")
        let reach = FeedPages.reach(archives: archives, now: now)
        var query = ItemQuery(arrivedAfter: reach, limit: reach == nil ? Self.firstItems : nil)
        let team = settings.teams.first { channel.kind == .team && $0.name == channel.key }
        switch channel.kind {
        case .topic: query.topics = [TopicID(rawValue: channel.key)]
        case .group: query.sources = [channel.key]
        case .query: query.text = channel.detail
        // What a team follows may have no topic.
        case .team: query.topics = team.map { $0.follow.isEmpty ? $0.topics : [] } ?? []
        }
        var chosen = try store.items(query)
        let isCutOff = chosen.count == query.limit
        if let team {
            let pool = ItemPool(chosen, topics: topics.map(\.id))
            chosen = try TeamSelection(team: team, in: pool, store: store).chosen(among: pool.items.indices)
                .map { pool.items[$0] }
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
