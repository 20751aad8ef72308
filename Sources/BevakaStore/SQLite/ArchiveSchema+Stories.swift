import BevakaCore
import FoundationEssentials
import GRDB

extension ArchiveSchema {
    /// What finds the other tellings of a story, why they were joined, and what people said of it.
    static let storyMarks = [
        // period: of the keys, so that they are found again when the item's date changes. own: the page is on the source's own
        // site.
        """
        CREATE TABLE story_marks (
            item INTEGER PRIMARY KEY REFERENCES items (row) ON DELETE CASCADE,
            period INTEGER NOT NULL,
            own INTEGER NOT NULL,
            words BLOB NOT NULL,
            facts BLOB NOT NULL
        )
        """,
        // key: see StoryKey. No foreign key: pruning deletes whole periods.
        """
        CREATE TABLE story_keys (
            key INTEGER NOT NULL,
            item INTEGER NOT NULL,
            PRIMARY KEY (key, item)
        ) WITHOUT ROWID
        """,
        // Every telling but the one that the story began with.
        """
        CREATE TABLE story_links (
            item INTEGER PRIMARY KEY REFERENCES items (row) ON DELETE CASCADE,
            other INTEGER NOT NULL,
            reason TEXT NOT NULL,
            text TEXT NOT NULL
        ) WITHOUT ROWID
        """,
        // What people say of two items, the older one first. asked: the one that the command named first.
        """
        CREATE TABLE story_rulings (
            item INTEGER NOT NULL REFERENCES items (row) ON DELETE CASCADE,
            other INTEGER NOT NULL REFERENCES items (row) ON DELETE CASCADE,
            asked INTEGER NOT NULL,
            are_one INTEGER NOT NULL,
            author TEXT,
            at REAL NOT NULL,
            PRIMARY KEY (item, other)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX story_rulings_other ON story_rulings (other)",
    ]

    /// Items of an older archive are found by their address and their exact words from now on; by nearly the same words or in
    /// other languages when their source lists them again (see ``StoryMarksTable/fill(_:_:row:)``), for only the tagger can
    /// read their marks.
    static func indexOlderStories(_ database: Database) throws {
        let rows = try PreparedStatement(
            database, "SELECT row, published, first_seen, link_hash, text_hash FROM items ORDER BY row")
        let insert = try PreparedStatement(
            database, "INSERT INTO story_keys (key, item) VALUES (?, ?) ON CONFLICT DO NOTHING")
        var last: Int64 = 0
        try rows.rows { columns in
            let row = columns.integer() ?? 0
            let date = StoryRule.date(published: columns.date(), firstSeen: columns.date() ?? .distantPast)
            let keys = StoryKey.exact(link: columns.integer(), text: columns.integer())
            for key in keys {
                try insert.run {
                    $0.integer(key.number(in: StoryKey.period(of: date)))
                    $0.integer(row)
                }
            }
            last = row
        }
        try PreparedStatement(database, "INSERT INTO archive (key, value) VALUES ('stories_after', ?)").run {
            $0.integer(last)
        }
    }
}
