extension ArchiveSchema {
    /// What bevaka and the source say about an item, in the order in which they say it.
    static let parts = [
        """
        CREATE TABLE item_tags (
            item INTEGER NOT NULL REFERENCES items (row) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            term TEXT NOT NULL,
            scheme TEXT,
            label TEXT,
            PRIMARY KEY (item, ordinal)
        ) WITHOUT ROWID
        """,
        // arrived repeats the item's, so that one index answers "the last 24 hours of this topic".
        """
        CREATE TABLE topics (
            item INTEGER NOT NULL REFERENCES items (row) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            topic TEXT NOT NULL,
            arrived REAL,
            score REAL NOT NULL,
            evidence TEXT,
            PRIMARY KEY (item, ordinal)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX topics_arrived ON topics (topic, arrived, item)",
        // reference_key: see ReferenceKey.
        """
        CREATE TABLE item_references (
            item INTEGER NOT NULL REFERENCES items (row) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            kind TEXT NOT NULL,
            text TEXT NOT NULL,
            id TEXT NOT NULL,
            url TEXT,
            reference_key TEXT NOT NULL,
            PRIMARY KEY (item, ordinal)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX item_references_key ON item_references (reference_key, item)",
        """
        CREATE TABLE deadlines (
            item INTEGER NOT NULL REFERENCES items (row) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            kind TEXT NOT NULL,
            stage TEXT,
            date TEXT NOT NULL,
            time TEXT,
            timezone TEXT,
            text TEXT NOT NULL,
            PRIMARY KEY (item, ordinal)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX deadlines_date ON deadlines (date, item)",
        """
        CREATE TABLE places (
            item INTEGER NOT NULL REFERENCES items (row) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            place TEXT NOT NULL,
            name TEXT NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (item, ordinal)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX places_place ON places (place, item)",
    ]
}
