import BevakaCore
import FoundationEssentials
import GRDB

/// Reads and writes `sources`.
struct SourceTable {
    private static let columns = """
        id, position, guid_breaks, name, url, source_group, weight, first_seen, last_attempt, last_success, last_full_fetch,
        last_new_item, last_outcome, problem_kind, problem_message, failures, failing_since, next_check, rhythm, item_count,
        facts, permanent_url, etag, last_modified, body_hash
        """

    private let database: Database
    private let byName: PreparedStatement
    private let byAddress: PreparedStatement

    init(_ database: Database) throws {
        self.database = database
        let select = "SELECT \(Self.columns) FROM sources WHERE"
        byName = try PreparedStatement(database, "\(select) name = ? ORDER BY position IS NULL, position LIMIT 1")
        byAddress = try PreparedStatement(database, "\(select) url = ? ORDER BY position IS NULL, position LIMIT 1")
    }

    /// In the order of the configuration, those outside it last.
    func all() throws -> [SourceRecord] {
        var records: [SourceRecord] = []
        let sql = "SELECT \(Self.columns) FROM sources ORDER BY position IS NULL, position, id"
        try PreparedStatement(database, sql).rows { records.append(Self.record(&$0)) }
        return records
    }

    /// By name, else by address.
    func record(named name: String, url: String?) throws -> SourceRecord? {
        if let record = try byName.first({ $0.text(name) }, { Self.record(&$0) }) { return record }
        guard let url else { return nil }
        return try byAddress.first({ $0.text(url) }, { Self.record(&$0) })
    }

    func add(_ source: Source, position: Int?, now: Date) throws -> Int64 {
        let insert = try PreparedStatement(
            database,
            "INSERT INTO sources (name, url, source_group, weight, position, first_seen) VALUES (?, ?, ?, ?, ?, ?)")
        try insert.run {
            $0.text(source.name)
            $0.text(source.url)
            $0.text(source.group)
            $0.real(source.weight)
            $0.integer(position)
            $0.date(now)
        }
        return insert.lastInsertedRow
    }

    func configure(_ id: Int64, as source: Source, position: Int) throws {
        let sql = "UPDATE sources SET name = ?, url = ?, source_group = ?, weight = ?, position = ? WHERE id = ?"
        try PreparedStatement(database, sql).run {
            $0.text(source.name)
            $0.text(source.url)
            $0.text(source.group)
            $0.real(source.weight)
            $0.integer(position)
            $0.integer(id)
        }
    }

    /// A new address: what the old one said about caching, moving and failing no longer holds.
    func restart(_ step: SourcePlan.Step) throws {
        let sql = """
            UPDATE sources SET next_check = NULL, failures = 0, failing_since = NULL, guid_breaks = 0, permanent_url = NULL,
                etag = NULL, last_modified = NULL, body_hash = NULL
            WHERE id = ?
            """
        try PreparedStatement(database, sql).run { $0.integer(step.id) }
    }

    /// True when a source of the configuration, other than this one, has the address as its own.
    func isTaken(_ url: String, byOtherThan id: Int64) throws -> Bool {
        let sql = "SELECT 1 FROM sources WHERE url = ? AND id <> ? AND position IS NOT NULL"
        return try PreparedStatement(database, sql).first({
            $0.text(url)
            $0.integer(id)
        }) { _ in true } ?? false
    }

    func forgetPosition(of id: Int64) throws {
        try PreparedStatement(database, "UPDATE sources SET position = NULL WHERE id = ?").run { $0.integer(id) }
    }

    private static func record(_ columns: inout StatementColumns) -> SourceRecord {
        let id = columns.integer() ?? 0
        let position = columns.integer().map(Int.init)
        let guidBreaks = Int(columns.integer() ?? 0)
        let name = columns.text() ?? ""
        let url = columns.text() ?? ""
        let group = columns.text()
        let weight = columns.real() ?? 1
        var health = SourceHealth(
            name: name, url: url, group: group, weight: weight, firstSeen: columns.date() ?? .distantPast)
        health.lastAttempt = columns.date()
        health.lastSuccess = columns.date()
        health.lastFullFetch = columns.date()
        health.lastNewItem = columns.date()
        health.lastOutcome = columns.text().flatMap(FetchOutcome.init(rawValue:))
        health.lastProblem = columns.problem()
        health.failuresInARow = Int(columns.integer() ?? 0)
        health.failingSince = columns.date()
        health.nextCheck = columns.date()
        health.rhythm = columns.integer().map { .seconds($0) }
        health.itemCount = Int(columns.integer() ?? 0)
        health.facts = FactsCoding.facts(columns.text())
        health.permanentURL = columns.text()
        health.validators = Validators(etag: columns.text(), lastModified: columns.text())
        health.bodyHash = columns.text()
        return SourceRecord(id: id, position: position, guidBreaks: guidBreaks, health: health)
    }
}
