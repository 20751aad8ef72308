extension ArchiveSchema {
    /// Items in two tables: the narrow one is what queries walk over, the wide one is read for what is shown.
    static let items = [
        // Kept for ever, also for items that were pruned: `item` then leads nowhere. Several keys may lead to one item.
        """
        CREATE TABLE identities (
            source INTEGER NOT NULL,
            key TEXT NOT NULL,
            item INTEGER NOT NULL,
            PRIMARY KEY (source, key)
        ) WITHOUT ROWID
        """,
        // story: NULL for an item that is alone in a story of its own, which then has the item's number.
        """
        CREATE TABLE items (
            row INTEGER PRIMARY KEY AUTOINCREMENT,
            source INTEGER NOT NULL REFERENCES sources (id),
            public_id TEXT NOT NULL,
            revision INTEGER NOT NULL DEFAULT 1,
            story INTEGER,
            first_seen REAL NOT NULL,
            arrived REAL,
            published REAL,
            backlog INTEGER NOT NULL,
            language TEXT,
            content_hash INTEGER NOT NULL,
            link_hash INTEGER,
            text_hash INTEGER
        )
        """,
        "CREATE UNIQUE INDEX items_public_id ON items (public_id)",
        "CREATE INDEX items_arrived ON items (arrived)",
        "CREATE INDEX items_first_seen ON items (first_seen)",
        "CREATE INDEX items_source_published ON items (source, published)",
        "CREATE INDEX items_link ON items (link_hash) WHERE link_hash IS NOT NULL",
        "CREATE INDEX items_text ON items (text_hash) WHERE text_hash IS NOT NULL",
        "CREATE INDEX items_story ON items (story) WHERE story IS NOT NULL",
        """
        CREATE TABLE texts (
            row INTEGER PRIMARY KEY REFERENCES items (row) ON DELETE CASCADE,
            guid TEXT NOT NULL,
            url TEXT,
            external_url TEXT,
            title TEXT,
            content_text TEXT,
            summary TEXT,
            content_html TEXT,
            image TEXT,
            modified REAL,
            declared_language TEXT,
            authors TEXT,
            enclosures TEXT,
            story_link TEXT,
            story_text TEXT
        )
        """,
        // What an item said before it was edited.
        """
        CREATE TABLE revisions (
            item INTEGER NOT NULL REFERENCES items (row) ON DELETE CASCADE,
            revision INTEGER NOT NULL,
            replaced REAL NOT NULL,
            url TEXT,
            title TEXT,
            content_text TEXT,
            summary TEXT,
            deadlines TEXT,
            PRIMARY KEY (item, revision)
        ) WITHOUT ROWID
        """,
        // Stories of more than one telling.
        """
        CREATE TABLE stories (
            id INTEGER PRIMARY KEY,
            lead INTEGER NOT NULL
        )
        """,
    ]
}
