import BevakaCore
import GRDB

/// Writes what an asking changed in a source: one statement, the last of its document, so that the validators are never
/// there without the items.
struct SourceSaving {
    private let update: PreparedStatement

    init(_ database: Database) throws {
        update = try PreparedStatement(
            database,
            """
            UPDATE sources SET guid_breaks = ?, last_attempt = ?, last_success = ?, last_full_fetch = ?, last_new_item = ?,
                last_outcome = ?, problem_kind = ?, problem_message = ?, failures = ?, failing_since = ?, next_check = ?,
                rhythm = ?, item_count = ?, facts = ?, permanent_url = ?, etag = ?, last_modified = ?, body_hash = ?
            WHERE id = ?
            """)
    }

    func save(_ record: SourceRecord) throws {
        let health = record.health
        try update.run {
            $0.integer(record.guidBreaks)
            $0.date(health.lastAttempt)
            $0.date(health.lastSuccess)
            $0.date(health.lastFullFetch)
            $0.date(health.lastNewItem)
            $0.text(health.lastOutcome?.rawValue)
            $0.problem(health.lastProblem)
            $0.integer(health.failuresInARow)
            $0.date(health.failingSince)
            $0.date(health.nextCheck)
            $0.integer(health.rhythm?.components.seconds)
            $0.integer(health.itemCount)
            $0.text(FactsCoding.text(health.facts))
            $0.text(health.permanentURL)
            $0.text(health.validators.etag)
            $0.text(health.validators.lastModified)
            $0.text(health.bodyHash)
            $0.integer(record.id)
        }
    }
}
