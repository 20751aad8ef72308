import FoundationEssentials
import GRDB

/// What items said before they were edited, in `revisions`.
struct RevisionTable {
    /// Kept for one item beside the first: a page that counts its visitors changes with every fetch.
    static let kept = 20

    private let select: PreparedStatement
    private let keep: PreparedStatement
    private let trim: PreparedStatement

    init(_ database: Database) throws {
        select = try PreparedStatement(database, "SELECT content_hash, arrived FROM items WHERE row = ?")
        // The deadlines go with the text they came from, as a table in one column: a later digest says that one moved.
        keep = try PreparedStatement(
            database,
            """
            INSERT INTO revisions (item, revision, replaced, url, title, content_text, summary, deadlines)
            SELECT items.row, items.revision, ?, texts.url, texts.title, texts.content_text, texts.summary,
                (SELECT json_group_array(json_array(kind, stage, date, time, timezone, text)) FROM deadlines
                WHERE deadlines.item = items.row)
            FROM items JOIN texts ON texts.row = items.row WHERE items.row = ?
            """)
        trim = try PreparedStatement(
            database,
            """
            DELETE FROM revisions WHERE item = ?1 AND revision > 1
                AND revision < (SELECT max(revision) FROM revisions WHERE item = ?1) - \(Self.kept - 1)
            """)
    }

    func current(_ row: Int64) throws -> (contentHash: Int64, arrived: Date?)? {
        try select.first({ $0.integer(row) }) { ($0.integer() ?? 0, $0.date()) }
    }

    func keepCurrent(_ row: Int64, replaced now: Date) throws {
        try keep.run {
            $0.date(now)
            $0.integer(row)
        }
        try trim.run { $0.integer(row) }
    }
}
