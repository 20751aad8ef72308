package import BevakaConfig
package import BevakaCore
import BevakaDeliver
import BevakaFetch
import FoundationEssentials

/// One pass of the scheduled worker: the one place that knows the order of the rooms.
///
/// Due sources are fetched; each document is parsed and tagged while others still download; one writer stores them; then
/// the site is written. A source's trouble ends up in the report, a run's trouble is thrown.
package struct Pass: Sendable {
    /// What a person can ask of a single pass.
    package struct Options: Hashable, Sendable {
        /// Ask all sources, due or not.
        package var force: Bool
        /// Ask only these sources, by name; due or not.
        package var only: [String]
        /// Make the editions that are due and deliver what is on its way.
        package var delivers = true

        package init(force: Bool = false, only: [String] = []) {
            self.force = force
            self.only = only
        }
    }

    package let settings: Settings
    package let dependencies: Dependencies
    package let options: Options

    package init(settings: Settings, dependencies: Dependencies, options: Options = Options()) {
        self.settings = settings
        self.dependencies = dependencies
        self.options = options
    }

    /// What a pass did, and what is to be said of its deliveries.
    package struct Outcome: Sendable {
        package var report: RunReport
        /// What is to be said beside sources and deliveries, and has not been said before.
        package var notices: [String] = []
        package var deliveryWarnings: [String] = []
    }

    /// Runs the pass.
    ///
    /// - Parameter progress: told of each source as it is done; for a terminal.
    /// - Throws: ``RunFailure``: 64 for an unknown name in `only`, 73 and 74 for disk and database.
    package func run(progress: @escaping @Sendable (Progress) -> Void = { _ in }) async throws(RunFailure) -> Outcome {
        let started = dependencies.now()
        let store = dependencies.store
        try store.synchronize(settings.followed, now: started)
        let known = try store.health()
        let due = try DueSources(settings: settings, options: options, health: known, now: started)

        var report = RunReport(started: started)
        // A new team's news begins with this pass.
        if options.delivers { try EditionStage(settings: settings, dependencies: dependencies).enrol(now: started) }
        let ledger = try await harvest(due, known: known, progress: progress)
        report.feeds = due.inOrder.map { ledger.entries[$0.name] ?? .notDue($0) }
        report.items = ledger.counts
        let made = try await makeEditions()
        var troubles = made.troubles.map(\.sentence)
        if !due.requests.isEmpty {
            troubles += try SiteStage(settings: settings, dependencies: dependencies).write(
                now: dependencies.now(), changed: report.items.new + report.items.updated > 0)
        }
        let settled = options.delivers ? try await Outbox(settings: settings, dependencies: dependencies).deliver() : []
        report.editions = EditionReport(teams: settings.teams).entries(made.editions, settled)
        report.finished = dependencies.now()
        let notices = try StandingNotices(settings: settings, store: store)
            .news(troubles: troubles, now: report.finished)
        return Outcome(report: report, notices: notices, deliveryWarnings: settled.compactMap(\.warning))
    }

    /// The editions that are due, with their pages, before anything of them is sent.
    private func makeEditions() async throws(RunFailure) -> EditionStage.Outcome {
        guard options.delivers, !settings.teams.isEmpty else { return EditionStage.Outcome() }
        let now = dependencies.now()
        let made = try await EditionStage(settings: settings, dependencies: dependencies).run(now: now)
        try EditionSite(settings: settings, dependencies: dependencies).write(made.editions)
        try dependencies.store.emptyEditions(before: now.addingTimeInterval(-Self.wordsKept))
        return made
    }

    /// How long the archive keeps the words of an edition; its pages stay.
    private static let wordsKept: Double = 90 * 86_400

    /// Fetches, reads and stores; the three overlap.
    private func harvest(
        _ due: DueSources, known: [SourceHealth], progress: @escaping @Sendable (Progress) -> Void
    ) async throws(RunFailure) -> Ledger {
        let ingest = Ingest(
            settings: settings, dependencies: dependencies, health: known,
            recurring: due.requests.isEmpty ? [:] : try dependencies.store.recurringBlocks())
        let queue = ChangeQueue()
        let reading = Task { [fetch = dependencies.fetch] () -> RunFailure? in
            defer { queue.finish() }
            do throws(RunFailure) {
                try await ingest.read(fetch(due.requests, due.holds), into: queue)
                return nil
            } catch {
                return error
            }
        }
        let ledger: Ledger
        do {
            let writer = ChangeWriter(store: dependencies.store, total: due.requests.count, progress: progress)
            ledger = try await writer.write(queue)
        } catch {
            reading.cancel()
            queue.finish()
            throw error
        }
        if let failure = await reading.value { throw failure }
        return ledger
    }
}
