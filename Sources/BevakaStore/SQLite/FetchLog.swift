import BevakaCore
import FoundationEssentials
import GRDB

/// The last attempts at each source, in `fetches`.
struct FetchLog {
    /// Kept for one source: half a day of a check every quarter of an hour.
    static let kept = 50

    private let insert: PreparedStatement
    private let trim: PreparedStatement
    private let select: PreparedStatement

    init(_ database: Database) throws {
        insert = try PreparedStatement(
            database,
            """
            INSERT INTO fetches (source, at, outcome, status, bytes, milliseconds, items, new, updated, problem_kind,
                problem_message)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """)
        trim = try PreparedStatement(
            database,
            """
            DELETE FROM fetches WHERE source = ?1
                AND at <= (SELECT at FROM fetches WHERE source = ?1 ORDER BY at DESC LIMIT 1 OFFSET \(Self.kept))
            """)
        select = try PreparedStatement(
            database,
            """
            SELECT at, outcome, status, bytes, milliseconds, items, new, updated, problem_kind, problem_message
            FROM fetches WHERE source = ? ORDER BY at DESC
            """)
    }

    /// Repeating a change leaves what its first time wrote.
    func note(_ change: StoreChange, _ result: StoreResult, source: Int64) throws {
        try insert.run {
            $0.integer(source)
            $0.date(change.at)
            $0.text(change.outcome.rawValue)
            $0.integer(change.status)
            $0.integer(change.bytes)
            $0.integer(change.milliseconds)
            $0.integer(result.items)
            $0.integer(result.new)
            $0.integer(result.updated)
            $0.problem(change.problem)
        }
        try trim.run { $0.integer(source) }
    }

    func attempts(of source: Int64) throws -> [FetchAttempt] {
        var attempts: [FetchAttempt] = []
        try select.rows({ $0.integer(source) }) { columns in
            let at = columns.date() ?? .distantPast
            let outcome = columns.text().flatMap(FetchOutcome.init(rawValue:)) ?? .failed
            var attempt = FetchAttempt(at: at, outcome: outcome)
            attempt.status = columns.integer().map(Int.init)
            attempt.bytes = Int(columns.integer() ?? 0)
            attempt.milliseconds = Int(columns.integer() ?? 0)
            attempt.items = Int(columns.integer() ?? 0)
            attempt.new = Int(columns.integer() ?? 0)
            attempt.updated = Int(columns.integer() ?? 0)
            attempt.problem = columns.problem()
            attempts.append(attempt)
        }
        return attempts
    }
}
