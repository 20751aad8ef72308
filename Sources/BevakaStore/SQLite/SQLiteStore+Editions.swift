package import BevakaCore
package import FoundationEssentials
import GRDB

extension SQLiteStore: EditionStore {
    package func desks(
        _ teams: [Team], slots: [String: TeamSlots], now: Date
    ) throws(RunFailure) -> [TeamDesk] {
        try writing { database in
            let table = try TeamTable(database)
            return try teams.map { try table.desk($0, slots: slots[$0.key], now: now) }
        }
    }

    package func lastRow() throws(RunFailure) -> Int64 {
        try reading { database in
            try PreparedStatement(database, "SELECT max(row) FROM items").first { $0.integer() ?? 0 } ?? 0
        }
    }

    package func candidates(above row: Int64, editedSince since: Date) throws(RunFailure) -> [StoredItem] {
        try reading { database in
            let reader = try ItemReader(database)
            let edited = try Self.edited(since: since, upTo: row, in: database).compactMap(reader.item)
            return try edited + BriefReader(database).news(above: row)
        }
    }

    package func items(rows: [Int64]) throws(RunFailure) -> [StoredItem] {
        try reading { database in try rows.compactMap(ItemReader(database).item) }
    }

    package func matching(_ text: String, among rows: Set<Int64>) throws(RunFailure) -> Set<Int64> {
        try meeting(ItemQuery(text: text, order: .arrival), among: rows)
    }

    package func naming(_ documents: [String], among rows: Set<Int64>) throws(RunFailure) -> Set<Int64> {
        documents.isEmpty ? [] : try meeting(ItemQuery(references: documents, order: .arrival), among: rows)
    }

    private func meeting(_ condition: ItemQuery, among rows: Set<Int64>) throws(RunFailure) -> Set<Int64> {
        guard let first = rows.min() else { return [] }
        var query = condition
        query.afterRow = first - 1
        return try reading { rows.intersection(try Self.rows(query, in: $0)) }
    }

    package func publish(_ draft: EditionDraft, served: TeamServed) throws(RunFailure) -> Edition {
        try writing { database in
            let edition = try EditionTable(database).add(draft)
            try DeliveryTable(database).add(draft.addresses, edition: edition.id, now: draft.created)
            try TeamTable(database).serve(draft.team, served)
            return edition
        }
    }

    package func serve(_ team: String, _ served: TeamServed) throws(RunFailure) {
        try writing { try TeamTable($0).serve(team, served) }
    }

    package func lastNumbers(team: String, limit: Int) throws(RunFailure) -> [Int] {
        try reading { try EditionTable($0).lastNumbers(team: team, limit: limit) }
    }

    package func edition(team: String, number: Int) throws(RunFailure) -> Edition? {
        try reading { try EditionTable($0).edition(team: team, number: number) }
    }

    package func emptyEditions(before: Date) throws(RunFailure) {
        try writing { try EditionTable($0).emptyThose(before: before) }
    }

    /// Rows at or below `row` that got another text or a correction, or are nobody's back catalogue any more.
    private static func edited(since: Date, upTo row: Int64, in database: Database) throws -> [Int64] {
        var rows: [Int64] = []
        try PreparedStatement(
            database,
            """
            SELECT row FROM items WHERE backlog = 0 AND row <= ?1 AND row IN
                (SELECT item FROM revisions WHERE replaced >= ?2 UNION SELECT item FROM corrections WHERE at >= ?2
                UNION SELECT row FROM items WHERE arrived >= ?2 AND arrived > first_seen)
            ORDER BY row
            """
        ).rows({
            $0.integer(row)
            $0.date(since)
        }) { rows.append($0.integer() ?? 0) }
        return rows
    }
}
