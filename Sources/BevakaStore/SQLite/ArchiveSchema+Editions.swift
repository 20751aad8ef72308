extension ArchiveSchema {
    /// Editions and the outbox: rows before anything is sent.
    static let editions = [
        """
        CREATE TABLE editions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            team TEXT NOT NULL,
            number INTEGER NOT NULL,
            kind TEXT NOT NULL,
            created REAL NOT NULL,
            window_from REAL,
            window_to REAL,
            content TEXT,
            UNIQUE (team, number)
        )
        """,
        // role: news, change (edited since), correction. The unique index is the promise that no item is news to a team
        // twice, held by the database itself. Items may be pruned: no foreign key.
        """
        CREATE TABLE edition_items (
            edition INTEGER NOT NULL REFERENCES editions (id),
            ordinal INTEGER NOT NULL,
            item INTEGER NOT NULL,
            team TEXT NOT NULL,
            revision INTEGER NOT NULL,
            role TEXT NOT NULL,
            PRIMARY KEY (edition, ordinal)
        ) WITHOUT ROWID
        """,
        "CREATE UNIQUE INDEX edition_items_news ON edition_items (item, team) WHERE role = 'news'",
        "CREATE INDEX edition_items_item ON edition_items (item)",
        // state: pending, sent, refused. A delivery is marked sent when the server has accepted it.
        """
        CREATE TABLE deliveries (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            edition INTEGER NOT NULL REFERENCES editions (id),
            channel TEXT NOT NULL,
            recipient TEXT NOT NULL,
            message_id TEXT NOT NULL UNIQUE,
            state TEXT NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0,
            next_attempt REAL,
            last_attempt REAL,
            sent REAL,
            problem TEXT,
            UNIQUE (edition, channel, recipient)
        )
        """,
        "CREATE INDEX deliveries_pending ON deliveries (next_attempt) WHERE state = 'pending'",
    ]
}
