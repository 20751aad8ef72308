import BevakaConfig
import BevakaCore
import FoundationEssentials

/// Chooses what a digest is made from: the span, its items, for whom.
struct DigestComposer: Sendable {
    let settings: Settings
    let store: any Store
    let topics: [Topic]
    var relevance: @Sendable ([Place]) -> Relevance = Dependencies.nearness

    /// The digest of the region, or of a team or some topics.
    ///
    /// - Parameters:
    ///   - since: how far to look back; nil takes the span of the day's digest.
    ///   - wanted: only these topics; empty takes the team's, or all.
    func request(
        now: Date, since: Date? = nil, team: Team? = nil, wanted: [TopicID] = []
    ) throws(RunFailure) -> DigestRequest {
        var window = DigestWindow(now: now, calendar: calendar, firstPass: try store.firstPass())
        if let since { window.from = since }
        let pool = ItemPool(
            try store.briefItems(ItemQuery(arrivedAfter: window.from, arrivedBefore: window.to)),
            topics: topics.map(\.id), relevance: relevance)
        let selection = try team.map { team throws(RunFailure) in
            try TeamSelection(team: team, in: pool, store: store)
        }
        var request = DigestRequest(
            title: team?.name ?? settings.region, language: settings.language, timeZone: settings.timeZone, now: now,
            from: window.from, to: window.to, topics: topics, wanted: wanted.isEmpty ? team?.topics ?? [] : wanted,
            pool: pool, chosen: selection?.chosen(among: pool.items.indices), sources: try store.health())
        request.unwanted = pool.items.count - request.chosen.count
        request.followed = selection?.followed ?? []
        request.length = team?.length ?? Team.usualLength
        request.tellsAll = team?.topics.isEmpty == true && wanted.isEmpty
        return request
    }

    /// The local date of a moment, as the archive's files are named: `2026-11-24`.
    func day(of moment: Date) -> String {
        moment.formatted(Date.ISO8601FormatStyle(timeZone: settings.timeZone).year().month().day())
    }

    private var calendar: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = settings.timeZone
        return calendar
    }
}
