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

    /// What a run made of the teams' turns.
    struct Outcome: Sendable {
        /// Each is stored with its deliveries.
        var editions: [Edition] = []
        /// Teams whose turn came to nothing; they stay due.
        var troubles: [TeamTrouble] = []
    }

    /// Makes the editions that are due. What fails for one team is that team's alone.
    ///
    /// - Throws: ``RunFailure`` 73 or 74 when the archive cannot be written; editions made before are stored whole.
    func run(now: Date) async throws(RunFailure) -> Outcome {
        var outcome = Outcome()
        let clocks = settings.teams.map { TeamClock(team: $0, calendar: calendar) }
        guard !clocks.isEmpty else { return outcome }
        let desks = try desks(clocks, now: now)
        let due = zip(clocks, desks).compactMap { clock, desk in TeamTurn(clock: clock, desk: desk, now: now) }
        guard !due.isEmpty else { return outcome }
        let health = try dependencies.store.health()
        let composers = due.map { turn in
            EditionComposer(
                settings: settings, dependencies: dependencies, topics: dependencies.topics, turn: turn,
                sources: health)
        }
        try await news(composers.filter(\.turn.wantsNews), now: now, into: &outcome)
        try reviews(composers.filter { $0.turn.weeklySlot != nil }, now: now, into: &outcome)
        return outcome
    }

    private func news(
        _ composers: [EditionComposer], now: Date, into outcome: inout Outcome
    ) async throws(RunFailure) {
        guard let above = composers.map(\.turn.desk.through).min(),
            let served = composers.map(\.turn.desk.served).min()
        else { return }
        let pool = try NewsPool(
            store: dependencies.store, above: above,
            editedSince: max(served, now.addingTimeInterval(-Self.longestLook)), topics: dependencies.topics,
            relevance: dependencies.relevance)
        for (composer, composed) in zip(composers, await compose(composers, from: pool, now: now)) {
            let team = composer.turn.team
            switch composed {
            case .success(let composed):
                try outcome.take(from: team) { () throws(RunFailure) in
                    try composed.commit(to: dependencies.store, team: team.key)
                }
            case .failure(let failure):
                outcome.troubles.append(TeamTrouble(team: team.name, failure: failure))
            }
        }
    }

    /// The teams' turns in their order; they are taken side by side, since each only reads.
    private func compose(
        _ composers: [EditionComposer], from pool: NewsPool, now: Date
    ) async -> [Result<ComposedEdition, RunFailure>] {
        var results: [Int: Result<ComposedEdition, RunFailure>] = [:]
        await withTaskGroup(of: (Int, Result<ComposedEdition, RunFailure>).self) { group in
            for (place, composer) in composers.enumerated() {
                if place >= dependencies.parallelReaders, let (done, result) = await group.next() {
                    results[done] = result
                }
                group.addTask {
                    (place, Result { () throws(RunFailure) in try composer.edition(from: pool, now: now) })
                }
            }
            for await (done, result) in group { results[done] = result }
        }
        return composers.indices.compactMap { results[$0] }
    }

    private func reviews(_ composers: [EditionComposer], now: Date, into outcome: inout Outcome) throws(RunFailure) {
        guard !composers.isEmpty else { return }
        let pool = try ReviewPool(
            store: dependencies.store, now: now, timeZone: settings.timeZone, topics: dependencies.topics,
            relevance: dependencies.relevance)
        for composer in composers {
            try outcome.take(from: composer.turn.team) { () throws(RunFailure) in
                try composer.review(from: pool, now: now)
            }
        }
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

extension EditionStage.Outcome {
    /// Takes what a team's turn makes, or why it makes nothing.
    ///
    /// - Throws: ``RunFailure`` 73 or 74: where the archive cannot be written, the other teams have the same trouble.
    fileprivate mutating func take(
        from team: Team, _ make: () throws(RunFailure) -> Edition?
    ) throws(RunFailure) {
        do throws(RunFailure) {
            if let edition = try make() { editions.append(edition) }
        } catch {
            guard error.code != .cannotCreate, error.code != .cannotWrite else { throw error }
            troubles.append(TeamTrouble(team: team.name, failure: error))
        }
    }
}
