import BevakaConfig
import BevakaCore
import BevakaDigest
import BevakaTag
import FoundationEssentials

/// Makes the editions that are due: what each team gets is decided by what it has been told before, never by the clock.
struct EditionStage: Sendable {
    /// Edits of what was told longer ago than this are no news to anybody.
    static let changesWindow: Double = 60 * 86_400
    /// While nothing went out, edits are looked for this far back at most: for a clock that was set back.
    private static let longestLook: Double = 30 * 86_400

    let settings: Settings
    let dependencies: Dependencies

    /// The editions that were made, each stored with its deliveries before this returns.
    ///
    /// - Throws: ``RunFailure``; editions made before the failing one are stored whole.
    func run(now: Date) throws(RunFailure) -> [Edition] {
        let clocks = settings.teams.map { TeamClock(team: $0, calendar: calendar) }
        guard !clocks.isEmpty else { return [] }
        let desks = try desks(clocks, now: now)
        let due = zip(clocks, desks).compactMap { clock, desk in TeamTurn(clock: clock, desk: desk, now: now) }
        let daily = due.filter(\.wantsNews)
        guard !daily.isEmpty else { return [] }
        let topics = dependencies.tagger.topics
        let news = try NewsPool(
            store: dependencies.store, above: daily.map(\.desk.through).min() ?? 0,
            editedSince: max(
                daily.map(\.desk.served).min() ?? now, now.addingTimeInterval(-Self.longestLook)),
            topics: topics, relevance: dependencies.relevance)
        let health = try dependencies.store.health()
        var editions: [Edition] = []
        for turn in daily {
            let composer = EditionComposer(
                settings: settings, dependencies: dependencies, topics: topics, turn: turn, sources: health)
            if let edition = try composer.edition(from: news, now: now) { editions.append(edition) }
        }
        return editions
    }

    /// Makes the teams of the configuration known to the archive.
    func enrol(now: Date) throws(RunFailure) {
        let clocks = settings.teams.map { TeamClock(team: $0, calendar: calendar) }
        if !clocks.isEmpty { _ = try desks(clocks, now: now) }
    }

    private func desks(_ clocks: [TeamClock], now: Date) throws(RunFailure) -> [TeamDesk] {
        let slots = Dictionary(
            clocks.map { clock in
                (clock.team.key, TeamSlots(daily: clock.slot(at: now), weekly: clock.weeklySlot(at: now)))
            }, uniquingKeysWith: { first, _ in first })
        return try dependencies.store.desks(settings.teams, slots: slots, now: now)
    }

    private var calendar: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = settings.timeZone
        return calendar
    }
}
