import BevakaConfig
import BevakaCore
import BevakaDigest
import FoundationEssentials

/// Editions that a person asks for, beside the timetable.
struct ExtraEdition: Sendable {
    let settings: Settings
    let dependencies: Dependencies
    let team: Team
    let topics: [Topic]

    /// An edition of what is new to the team, now; nil when nothing is. The timetable goes on as if it had not been made, and
    /// what it told is news no more.
    ///
    /// - Parameter since: takes in also what came since then and has not been told, such as before the team was set up.
    func news(since: Date?, now: Date) throws(RunFailure) -> Edition? {
        let store = dependencies.store
        var desk = try desk(now: now)
        if let since {
            let before = try store.items(ItemQuery(seenAfter: since, limit: 1, order: .arrival)).first
            if let before { desk.through = min(desk.through, before.row - 1) }
            desk.started = min(desk.started, since)
        }
        let pool = try NewsPool(
            store: store, above: desk.through, editedSince: desk.served, topics: topics,
            relevance: dependencies.relevance)
        return try composer(desk, kind: .extra).edition(from: pool, now: now).commit(to: store, team: team.key)
    }

    /// The items of an earlier edition as they are now, with a word on why.
    ///
    /// - Throws: ``RunFailure`` 64 when the team has had no such edition.
    func correction(of number: Int, note: String, now: Date) throws(RunFailure) -> Edition {
        let store = dependencies.store
        guard let edition = try store.edition(team: team.key, number: number) else {
            throw RunFailure(.usage, "--correct \(number): the team \"\(team.name)\" has had no edition \(number).")
        }
        let items = try store.items(rows: edition.items.map(\.row))
        return try composer(try desk(now: now), kind: .correction)
            .correction(of: edition, items: items, note: note, now: now)
    }

    private func composer(_ desk: TeamDesk, kind: Edition.Kind) throws(RunFailure) -> EditionComposer {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = settings.timeZone
        let turn = TeamTurn(extraFor: TeamClock(team: team, calendar: calendar), desk: desk)
        return EditionComposer(
            settings: settings, dependencies: dependencies, topics: topics, turn: turn,
            sources: try dependencies.store.health(), kind: kind)
    }

    private func desk(now: Date) throws(RunFailure) -> TeamDesk {
        let desks = try dependencies.store.desks([team], slots: [:], now: now)
        return desks.first ?? TeamDesk(team: team.key, through: 0, served: now, started: now)
    }
}
