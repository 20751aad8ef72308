/// A group of readers with their own selection of items, from `teams:` in feeds.yml.
package struct Team: Hashable, Sendable {
    package var name: String
    /// Topics wanted; empty means all.
    package var topics: [TopicID]
    /// Languages wanted; empty means all.
    package var languages: [Language]
    /// Source names or groups wanted; empty means all.
    package var sources: [String]
    /// A search query that items must match as well.
    package var match: String?
    /// A search query that items must not match.
    package var not: String?
    /// Items below this topic score are left out.
    package var minimumScore: Double
    /// Documents whose items the team gets whatever their topics, in normal form: `2025/0123(COD)`, `COM/2025/123`.
    package var follow: [String]
    package var mail: [String]
    package var webhook: String?
    package var schedule: Schedule

    /// When a team's edition is due.
    package enum Schedule: Hashable, Sendable {
        /// Each new item in the next pass.
        case immediately
        /// At a clock time of the region's time zone, on some days (1 Monday … 7 Sunday).
        case daily(hour: Int, minute: Int, days: Set<Int>)
    }

    package init(
        name: String, topics: [TopicID] = [], languages: [Language] = [], sources: [String] = [], match: String? = nil,
        not: String? = nil, minimumScore: Double = 0, follow: [String] = [], mail: [String] = [],
        webhook: String? = nil, schedule: Schedule = .daily(hour: 7, minute: 0, days: [1, 2, 3, 4, 5])
    ) {
        self.name = name
        self.topics = topics
        self.languages = languages
        self.sources = sources
        self.match = match
        self.not = not
        self.minimumScore = minimumScore
        self.follow = follow
        self.mail = mail
        self.webhook = webhook
        self.schedule = schedule
    }
}
