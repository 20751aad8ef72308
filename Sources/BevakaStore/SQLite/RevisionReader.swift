import BevakaCore
import GRDB

/// Reads what items said before they were edited.
struct RevisionReader {
    private let select: PreparedStatement

    init(_ database: Database) throws {
        select = try PreparedStatement(
            database,
            """
            SELECT revision, replaced, url, title, content_text, summary, deadlines FROM revisions
            WHERE item = ? AND revision >= ? ORDER BY revision
            """)
    }

    func all(of row: Int64, from number: Int = 0) throws -> [ItemRevision] {
        var revisions: [ItemRevision] = []
        try select.rows({
            $0.integer(row)
            $0.integer(number)
        }) { columns in
            let number = Int(columns.integer() ?? 1)
            let replaced = columns.date()
            let url = columns.text()
            let title = columns.text()
            let text = columns.text()
            let summary = columns.text()
            revisions.append(
                ItemRevision(
                    number: number, replaced: replaced, url: url, title: title, contentText: text, summary: summary,
                    deadlines: Self.deadlines(columns.text())))
        }
        return revisions
    }

    /// The table in one column that ``RevisionTable`` writes.
    private static func deadlines(_ text: String?) -> [Deadline] {
        TupleJSONReader.rows(text).compactMap { row in
            guard row.count == 6, let date = row[2].string else { return nil }
            return Deadline(
                kind: row[0].string.flatMap(Deadline.Kind.init(rawValue:)) ?? .other, stage: row[1].string, date: date,
                time: row[3].string, timezone: row[4].string, text: row[5].string ?? "")
        }
    }
}
