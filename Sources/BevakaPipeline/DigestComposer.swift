import BevakaConfig
import BevakaCore
import FoundationEssentials

/// Chooses what a digest is made from: the span, its items, for whom.
struct DigestComposer: Sendable {
    let settings: Settings
    let store: any ItemStore
    let topics: [Topic]

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
        let query = ItemQuery(
            arrivedAfter: window.from, arrivedBefore: window.to, topics: [], sources: [],
            languages: team?.languages ?? [], text: team?.match)
        var items = try store.items(query)
        if let team { items = try narrow(items, to: team, query: query) }
        return DigestRequest(
            title: team?.name ?? settings.region, language: settings.language, timeZone: settings.timeZone, now: now,
            from: window.from, to: window.to, topics: topics, wanted: wanted.isEmpty ? team?.topics ?? [] : wanted,
            items: items, sources: try store.health())
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

    /// What is left for a team after its sources, its least score and what it does not want.
    func narrow(
        _ items: [StoredItem], to team: Team, query: ItemQuery
    ) throws(RunFailure) -> [StoredItem] {
        var unwanted: Set<Int64> = []
        if let not = team.not {
            var query = query
            query.text = not
            unwanted = Set(try store.items(query).map(\.row))
        }
        return items.filter { item in
            let isFrom =
                team.sources.isEmpty || team.sources.contains(item.sourceName)
                || item.sourceGroup.map(team.sources.contains) == true
            let score = item.annotated.topics.map(\.score).max() ?? 0
            return isFrom && score >= team.minimumScore && !unwanted.contains(item.row)
        }
    }
}
