import BevakaCore
import FoundationEssentials
import GRDB

/// Applies changes inside one transaction, with all statements prepared once. The order within a document: items first,
/// then the log, then the source's row with the validators.
struct DocumentWriter {
    private let sources: SourceTable
    private let saving: SourceSaving
    private let log: FetchLog
    private let identities: IdentityTable
    private let items: ItemWriter
    private let retellings: RetellingTable
    private let stories: StoryWriter
    private let blocks: BlockTable
    private let firstPass: PreparedStatement
    private let latestDates: PreparedStatement
    /// Of rows up to this one it is not known when their sources began to give them the dates that they give them now.
    private let lastRowWithoutDates: Int64

    init(_ database: Database) throws {
        sources = try SourceTable(database)
        saving = try SourceSaving(database)
        log = try FetchLog(database)
        identities = try IdentityTable(database)
        stories = try StoryWriter(database)
        items = try ItemWriter(database, stories: stories)
        retellings = try RetellingTable(database)
        blocks = try BlockTable(database)
        lastRowWithoutDates =
            try PreparedStatement(database, "SELECT value FROM archive WHERE key = 'dates_after'").first {
                $0.integer()
            }
            .flatMap(\.self) ?? 0
        firstPass = try PreparedStatement(
            database, "INSERT INTO archive (key, value) VALUES ('first_pass', ?) ON CONFLICT DO NOTHING")
        latestDates = try PreparedStatement(
            database,
            """
            SELECT published FROM items WHERE source = ? AND published <= ? ORDER BY published DESC LIMIT \(Rhythm.window)
            """)
    }

    func apply(_ change: StoreChange) throws -> StoreResult {
        try firstPass.run { $0.date(change.at) }
        var source = try record(for: change)
        var result = StoreResult(sourceName: change.source.name, items: change.items.count)
        let outcome = try store(change, in: &source, &result)
        let rhythm = outcome.new > 0 ? try rhythm(of: source, at: change.at) : nil
        source.note(change, new: outcome.new, newest: outcome.newest, rhythm: rhythm)
        // Two sources whose old addresses lead to one page are one too many, and a person has to say which.
        if let move = change.permanentURL, try !sources.isTaken(move, byOtherThan: source.id) {
            source.health.permanentURL = move
        }
        try log.note(change, result, source: source.id)
        try saving.save(source)
        return result
    }

    /// A source that nobody announced by `synchronize` is kept outside the configuration.
    private func record(for change: StoreChange) throws -> SourceRecord {
        if let record = try sources.record(named: change.source.name, url: change.source.url) { return record }
        let id = try sources.add(change.source, position: nil, now: change.at)
        let health = SourceHealth(
            name: change.source.name, url: change.source.url, group: change.source.group, weight: change.source.weight,
            firstSeen: change.at)
        return SourceRecord(id: id, position: nil, guidBreaks: 0, health: health)
    }

    private func store(
        _ change: StoreChange, in source: inout SourceRecord, _ result: inout StoreResult
    ) throws -> (new: Int, newest: Date?) {
        guard !change.items.isEmpty else { return (0, nil) }
        let sighting = Sighting(
            source: source.id, sourceURL: source.health.url, weight: source.health.weight, at: change.at,
            isBacklog: source.health.lastSuccess == nil)
        let recognition = try Recognition(
            change.items, source: source, at: change.at, identities: identities, retellings: retellings)
        if recognition.identifiersFailed { source.guidBreaks += 1 }
        var newest: Date?
        // The oldest first, as feeds list the newest first: so the archive's order is that of events.
        for finding in recognition.findings.reversed() {
            let item = change.items[finding.index]
            switch finding.verdict {
            case .repeated, .pruned:
                continue
            case .unchanged(let row):
                try stories.confirm(item, row: row)
            case .redated(let row):
                try stories.confirm(item, row: row)
                let revival = revival(of: row, recognition, at: change.at)
                if revival.trustsDates {
                    try items.publishAnew(row, as: item, at: change.at)
                    result.updated += 1
                }
            case .known(let row, let isBacklog):
                let revival = isBacklog ? revival(of: row, recognition, at: change.at) : nil
                if try revise(row, item, at: change.at, revival) { result.updated += 1 }
            case .new(let identity):
                let stored = try items.insert(item, identity, sighting)
                try blocks.count(
                    item.item.contentText ?? item.item.summary, source: source.id,
                    itemsBefore: source.health.itemCount + result.new, at: change.at)
                try identities.remember(identity.key, source: source.id, item: stored.row)
                result.new += 1
                result.stories.insert(stored.story)
                if let arrived = stored.arrived { newest = max(newest ?? arrived, arrived) }
            }
        }
        if result.new > 0 { try blocks.forgetOld(of: source.id, at: change.at) }
        return (result.new, newest)
    }

    /// Stores an item's new words; false when they are the same after all.
    ///
    /// - Parameter revival: for an item of a back catalogue.
    private func revise(_ row: Int64, _ item: AnnotatedItem, at now: Date, _ revival: Revival?) throws -> Bool {
        let isNews = try revival.map { revival in
            let before = try identities.telling(of: row) ?? Telling()
            return try revival.isNews(from: before, days: items.days(of: row), to: item)
        }
        guard try items.revise(row, item, at: now) else { return false }
        if isNews == true { try items.makeNews(row, at: now) }
        return true
    }

    private func revival(of row: Int64, _ recognition: Recognition, at now: Date) -> Revival {
        Revival(now: now, trustsDates: row > lastRowWithoutDates && !recognition.movesDates)
    }

    private func rhythm(of source: SourceRecord, at now: Date) throws -> Duration? {
        var dates: [Date] = []
        try latestDates.rows({
            $0.integer(source.id)
            $0.date(now)
        }) { if let date = $0.date() { dates.append(date) } }
        return Rhythm.median(of: dates)
    }
}
