/// A group of readers with their own selection of items, from `teams:` in feeds.yml.
package struct Team: Hashable, Sendable {
    package var name: String
    /// Topics wanted; empty means everything, items without a topic too.
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
    package var webhooks: [ChatHook]
    package var schedule: Schedule
    /// The day of the weekly review (1 Monday … 7 Sunday), at the schedule's clock time; nil for none.
    package var weekly: Int?
    /// True when no edition is made on Swedish public holidays.
    package var skipsHolidays: Bool
    /// True when the team wants to hear that there is nothing new; otherwise nothing is sent then.
    package var notesSilence: Bool
    /// How long a digest should take to read; stories beyond it have one line each.
    package var length: Duration

    /// When a team's edition is due.
    package enum Schedule: Hashable, Sendable {
        /// New items in the next pass.
        ///
        /// - `batch`: how long the first new item waits for others.
        /// - `quiet`: no edition is made within this span of the day.
        case immediately(batch: Duration, quiet: QuietTime?)
        /// At a clock time of the region's time zone, on some days (1 Monday … 7 Sunday).
        case daily(hour: Int, minute: Int, days: Set<Int>)
    }

    /// A span of the day, in minutes since midnight, `end` excluded; over midnight when it ends before it starts.
    package struct QuietTime: Hashable, Sendable {
        package var start: Int
        package var end: Int

        package init(start: Int, end: Int) {
            self.start = start
            self.end = end
        }

        package func contains(minute: Int) -> Bool {
            start <= end ? (start..<end).contains(minute) : minute >= start || minute < end
        }
    }

    /// Three minutes are what a reader has before the first meeting.
    package static let usualLength = Duration.seconds(180)

    package init(
        name: String, topics: [TopicID] = [], languages: [Language] = [], sources: [String] = [], match: String? = nil,
        not: String? = nil, minimumScore: Double = 0, follow: [String] = [], mail: [String] = [],
        webhooks: [ChatHook] = [], schedule: Schedule = .daily(hour: 7, minute: 0, days: [1, 2, 3, 4, 5]),
        weekly: Int? = nil, skipsHolidays: Bool = false, notesSilence: Bool = false,
        length: Duration = Team.usualLength
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
        self.webhooks = webhooks
        self.schedule = schedule
        self.weekly = weekly
        self.skipsHolidays = skipsHolidays
        self.notesSilence = notesSilence
        self.length = length
    }

    /// What the archive and file names know the team by: `EU-rådgivare` is `eu-radgivare`. Two names with the same letters are
    /// refused in feeds.yml.
    package var key: String { Slug.of(name) }
}
