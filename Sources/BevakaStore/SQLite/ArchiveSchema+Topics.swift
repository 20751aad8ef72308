import BevakaCore
import FoundationEssentials
import GRDB

extension ArchiveSchema {
    /// What people say of topics, and how far tagging again has come.
    static let corrections = [
        // tagger_score, tagger_evidence: what the tagger says of the topic; NULL where it does not give it. Kept up to date, so
        // that a correction can be taken back.
        """
        CREATE TABLE corrections (
            item INTEGER NOT NULL REFERENCES items (row) ON DELETE CASCADE,
            topic TEXT NOT NULL,
            belongs INTEGER NOT NULL,
            author TEXT,
            at REAL NOT NULL,
            tagger_score REAL,
            tagger_evidence TEXT,
            PRIMARY KEY (item, topic)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE retagging (
            only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
            state TEXT NOT NULL
        )
        """,
    ]

    /// Pieces of the texts of each source, with the number of items that show them: see ``BlockTable``.
    static let blocks = [
        // first_item: how many items the source had before the first that showed it.
        """
        CREATE TABLE blocks (
            source INTEGER NOT NULL REFERENCES sources (id),
            hash INTEGER NOT NULL,
            items INTEGER NOT NULL,
            first_item INTEGER NOT NULL,
            last_seen REAL NOT NULL,
            PRIMARY KEY (source, hash)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX blocks_recurring ON blocks (source, hash) WHERE items >= \(BlockTable.fewestItems)",
    ]

    /// Counts the pieces of the items that an older archive has, as if they had been counted when they came.
    static func countBlocks(_ database: Database) throws {
        let blocks = try BlockTable(database)
        let newest = try PreparedStatement(database, "SELECT max(first_seen) FROM items").first { $0.date() } ?? nil
        guard let newest else { return }
        var place: [Int64: Int] = [:]
        let since = newest - BlockTable.memory
        let counts = try PreparedStatement(
            database,
            """
            SELECT items.source, sources.item_count - count(*) FROM items JOIN sources ON sources.id = items.source
            WHERE items.first_seen >= ? GROUP BY items.source
            """)
        try counts.rows({ $0.date(since) }) { place[$0.integer() ?? 0] = Int($0.integer() ?? 0) }
        let items = try PreparedStatement(
            database,
            """
            SELECT items.source, items.first_seen, coalesce(texts.content_text, texts.summary) FROM items
            JOIN texts ON texts.row = items.row WHERE items.first_seen >= ? ORDER BY items.row
            """)
        try items.rows({ $0.date(since) }) { columns in
            let source = columns.integer() ?? 0
            let seen = columns.date() ?? newest
            try blocks.count(columns.text(), source: source, itemsBefore: place[source] ?? 0, at: seen)
            place[source, default: 0] += 1
        }
    }
}
