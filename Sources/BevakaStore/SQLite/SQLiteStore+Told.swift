package import BevakaCore
package import FoundationEssentials
import GRDB

/// What teams have been told.
extension SQLiteStore {
    package func told(_ rows: [Int64], team: String) throws(RunFailure) -> Set<Int64> {
        guard let first = rows.min(), let last = rows.max() else { return [] }
        return try reading { database in
            var told: Set<Int64> = []
            try PreparedStatement(
                database,
                "SELECT item FROM edition_items WHERE team = ? AND role = 'news' AND item BETWEEN ? AND ?"
            ).rows({
                $0.text(team)
                $0.integer(first)
                $0.integer(last)
            }) { told.insert($0.integer() ?? 0) }
            return told.intersection(rows)
        }
    }

    package func toldStories(_ stories: Set<Int64>, team: String) throws(RunFailure) -> [ToldItem] {
        try reading { database in
            // A story has the number of its first item; tellings that joined it carry that number.
            let statement = try PreparedStatement(
                database,
                """
                SELECT items.row, number, created, edition_items.revision
                FROM items JOIN edition_items ON edition_items.item = items.row AND edition_items.team = ?1
                    JOIN editions ON editions.id = edition
                WHERE items.row = ?2 OR items.story = ?2 ORDER BY edition DESC LIMIT 1
                """)
            return try stories.sorted().compactMap { story in
                try statement.first({
                    $0.text(team)
                    $0.integer(story)
                }) { Self.told(&$0, story: story) }
            }
        }
    }

    package func toldAndEdited(
        team: String, since: Date, editedSince edited: Date
    ) throws(RunFailure) -> [(told: ToldItem, item: StoredItem)] {
        try reading { database in
            var told: [ToldItem] = []
            try PreparedStatement(
                database,
                """
                SELECT items.row, coalesce(items.story, items.row), number, created, edition_items.revision
                FROM editions JOIN edition_items ON edition = editions.id JOIN items ON items.row = edition_items.item
                WHERE editions.team = ?1 AND created >= ?2 AND items.revision > edition_items.revision
                    AND items.row IN (SELECT item FROM revisions WHERE replaced >= ?3) AND NOT EXISTS
                    (SELECT 1 FROM edition_items AS later WHERE later.item = items.row AND later.team = ?1
                    AND later.edition > edition_items.edition)
                ORDER BY items.row
                """
            ).rows({
                $0.text(team)
                $0.date(since)
                $0.date(edited)
            }) { columns in
                let row = columns.integer() ?? 0
                let story = columns.integer() ?? row
                told.append(Self.told(&columns, row: row, story: story))
            }
            let reader = try ItemReader(database)
            return try told.compactMap { told in try reader.item(told.row).map { (told, $0) } }
        }
    }

    package func newsAWeek(team: String, now: Date) throws(RunFailure) -> Double? {
        try reading { database in
            let statement = try PreparedStatement(
                database,
                """
                SELECT (SELECT first_served FROM teams WHERE team = ?1), count(DISTINCT coalesce(items.story, items.row))
                FROM editions JOIN edition_items ON edition = id JOIN items ON items.row = edition_items.item
                WHERE editions.team = ?1 AND role = 'news' AND created >= ?2
                """)
            let longest = 12 * Self.week
            return try statement.first({
                $0.text(team)
                $0.date(now.addingTimeInterval(-longest))
            }) { columns -> Double? in
                guard let start = columns.date() else { return nil }
                let span = min(now.timeIntervalSince(start), longest)
                return span < Self.week ? nil : Double(columns.integer() ?? 0) / (span / Self.week)
            } ?? nil
        }
    }

    private static let week: Double = 7 * 86_400

    private static func told(_ columns: inout StatementColumns, story: Int64) -> ToldItem {
        let row = columns.integer() ?? 0
        return told(&columns, row: row, story: story)
    }

    private static func told(_ columns: inout StatementColumns, row: Int64, story: Int64) -> ToldItem {
        let number = Int(columns.integer() ?? 0)
        let date = columns.date() ?? .distantPast
        return ToldItem(row: row, story: story, number: number, date: date, revision: Int(columns.integer() ?? 1))
    }
}
