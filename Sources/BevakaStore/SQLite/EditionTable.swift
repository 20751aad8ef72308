import BevakaCore
import Foundation
import GRDB

/// Editions and what stood in them: `editions` and `edition_items`.
struct EditionTable {
    private let lastNumber: PreparedStatement
    private let insert: PreparedStatement
    private let insertItem: PreparedStatement
    private let selectNumbers: PreparedStatement
    private let selectOne: PreparedStatement
    private let selectItems: PreparedStatement
    private let empty: PreparedStatement

    init(_ database: Database) throws {
        lastNumber = try PreparedStatement(database, "SELECT max(number) FROM editions WHERE team = ?")
        insert = try PreparedStatement(
            database, "INSERT INTO editions (team, number, kind, created, content) VALUES (?, ?, ?, ?, ?)")
        insertItem = try PreparedStatement(
            database,
            "INSERT INTO edition_items (edition, ordinal, item, team, revision, role) VALUES (?, ?, ?, ?, ?, ?)")
        selectNumbers = try PreparedStatement(
            database,
            "SELECT number FROM editions WHERE team = ? AND content IS NOT NULL ORDER BY number DESC LIMIT ?")
        selectOne = try PreparedStatement(
            database,
            "SELECT id, team, number, kind, created, content FROM editions WHERE team = ? AND number = ?")
        selectItems = try PreparedStatement(
            database, "SELECT item, revision, role FROM edition_items WHERE edition = ? ORDER BY ordinal")
        empty = try PreparedStatement(
            database,
            """
            UPDATE editions SET content = NULL WHERE created < ? AND content IS NOT NULL AND NOT EXISTS
                (SELECT 1 FROM deliveries WHERE deliveries.edition = editions.id AND state = 'pending')
            """)
    }

    /// - Throws: ``RunFailure`` 75 when the number is taken: another run has made an edition meanwhile.
    func add(_ draft: EditionDraft) throws -> Edition {
        let last = try lastNumber.first({ $0.text(draft.team) }) { Int($0.integer() ?? 0) } ?? 0
        guard draft.number == last + 1 else {
            throw RunFailure(
                .locked,
                "The team \(draft.team) has had edition \(last) from another run meanwhile; the next run goes on.")
        }
        let content = try String(decoding: JSONEncoder().encode(draft.content), as: UTF8.self)
        try insert.run {
            $0.text(draft.team)
            $0.integer(draft.number)
            $0.text(draft.kind.rawValue)
            $0.date(draft.created)
            $0.text(content)
        }
        let id = insert.lastInsertedRow
        for (ordinal, item) in draft.items.enumerated() {
            try insertItem.run {
                $0.integer(id)
                $0.integer(ordinal)
                $0.integer(item.row)
                $0.text(draft.team)
                $0.integer(item.revision)
                $0.text(item.role.rawValue)
            }
        }
        return Edition(
            id: id, team: draft.team, number: draft.number, kind: draft.kind, created: draft.created,
            content: draft.content, items: draft.items)
    }

    func lastNumbers(team: String, limit: Int) throws -> [Int] {
        var numbers: [Int] = []
        try selectNumbers.rows({
            $0.text(team)
            $0.integer(limit)
        }) { numbers.append(Int($0.integer() ?? 0)) }
        return numbers
    }

    func edition(team: String, number: Int) throws -> Edition? {
        let found = try selectOne.first({
            $0.text(team)
            $0.integer(number)
        }) { Self.edition(&$0) }
        guard var edition = found else { return nil }
        try selectItems.rows({ $0.integer(edition.id) }) { columns in
            let row = columns.integer() ?? 0
            let revision = Int(columns.integer() ?? 1)
            let role = columns.text().flatMap(EditionItem.Role.init(rawValue:)) ?? .again
            edition.items.append(EditionItem(row: row, revision: revision, role: role))
        }
        return edition
    }

    func emptyThose(before: Date) throws {
        try empty.run { $0.date(before) }
    }

    private static func edition(_ columns: inout StatementColumns) -> Edition {
        let id = columns.integer() ?? 0
        let team = columns.text() ?? ""
        let number = Int(columns.integer() ?? 0)
        let kind = columns.text().flatMap(Edition.Kind.init(rawValue:)) ?? .regular
        let created = columns.date() ?? .distantPast
        let content = columns.text().flatMap {
            try? JSONDecoder().decode(EditionContent.self, from: Data($0.utf8))
        }
        return Edition(
            id: id, team: team, number: number, kind: kind, created: created, content: content, items: [])
    }
}
