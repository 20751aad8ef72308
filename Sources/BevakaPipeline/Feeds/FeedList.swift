import BevakaConfig
import BevakaCore
import BevakaDigest

/// Everything that people can subscribe to: the topics, the teams, the groups of the sources, the saved searches.
struct FeedList: Sendable {
    let settings: Settings
    let topics: [Topic]

    var channels: [FeedChannel] {
        topics.byPriority.map { .topic($0, in: settings.language) }
            + FeedChannel.named(settings.teams.map(\.name), kind: .team) + FeedChannel.named(groups, kind: .group)
            + FeedChannel.queries(settings.queries)
    }

    /// In the order of the configuration.
    private var groups: [String] {
        var seen: Set<String> = []
        return settings.followed.compactMap(\.group).filter { seen.insert($0).inserted }
    }
}

extension [Topic] {
    fileprivate var byPriority: [Topic] { sorted { ($0.priority, $0.id) < ($1.priority, $1.id) } }
}
