import BevakaCore
import FoundationEssentials
import GRDB

/// What people say of two items, in `story_rulings`.
struct StoryRulingTable {
    private let insert: PreparedStatement
    private let apart: PreparedStatement
    private let forget: PreparedStatement
    private let ofItem: PreparedStatement

    init(_ database: Database) throws {
        insert = try PreparedStatement(
            database,
            """
            INSERT INTO story_rulings (item, other, asked, are_one, author, at) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (item, other) DO UPDATE SET asked = excluded.asked, are_one = excluded.are_one,
                author = excluded.author, at = excluded.at
            """)
        let between = """
            coalesce(one.story, one.row) = ? AND coalesce(two.story, two.row) = ?
            """
        apart = try PreparedStatement(
            database,
            """
            SELECT 1 FROM story_rulings AS r JOIN items AS one ON one.row = r.item JOIN items AS two ON two.row = r.other
            WHERE r.are_one = 0 AND ((\(between)) OR (\(between)))
            """)
        forget = try PreparedStatement(
            database,
            """
            DELETE FROM story_rulings WHERE are_one = 0 AND item IN (SELECT row FROM items WHERE story = ?1)
                AND other IN (SELECT row FROM items WHERE story = ?1)
            """)
        ofItem = try PreparedStatement(
            database, Self.select + " WHERE r.item = ?1 OR r.other = ?1 ORDER BY r.at, r.other")
    }

    private static let select = """
        SELECT one.public_id, two.public_id, r.are_one, r.author, r.at FROM story_rulings AS r
        JOIN items AS one ON one.row = r.asked
        JOIN items AS two ON two.row = CASE WHEN r.asked = r.item THEN r.other ELSE r.item END
        """

    func say(_ row: Int64, _ other: Int64, areOne: Bool, author: String?, at: Date) throws {
        try insert.run {
            $0.integer(min(row, other))
            $0.integer(max(row, other))
            $0.integer(row)
            $0.flag(areOne)
            $0.text(author)
            $0.date(at)
        }
    }

    /// True when a person has said of a member of one story and a member of the other that they are two.
    func keepsApart(_ story: Int64, _ other: Int64) throws -> Bool {
        try apart.first({
            $0.integer(story)
            $0.integer(other)
            $0.integer(other)
            $0.integer(story)
        }) { _ in true } ?? false
    }

    /// A later word that two stories are one ends what was said against it.
    func forgetApartness(in story: Int64) throws {
        try forget.run { $0.integer(story) }
    }

    func all(of row: Int64) throws -> [StoryRuling] {
        var rulings: [StoryRuling] = []
        try ofItem.rows({ $0.integer(row) }) { rulings.append(Self.ruling(&$0)) }
        return rulings
    }

    static func all(_ database: Database) throws -> [StoryRuling] {
        var rulings: [StoryRuling] = []
        try PreparedStatement(database, select + " ORDER BY r.at DESC, r.item, r.other").rows {
            rulings.append(ruling(&$0))
        }
        return rulings
    }

    private static func ruling(_ columns: inout StatementColumns) -> StoryRuling {
        let item = columns.text() ?? ""
        let other = columns.text() ?? ""
        let areOne = columns.flag()
        let author = columns.text()
        return StoryRuling(item: item, other: other, areOne: areOne, author: author, at: columns.date() ?? .distantPast)
    }
}
