extension ArchiveSchema {
    /// What is known of sources. Moments are seconds since 1970 everywhere.
    static let sources = [
        """
        CREATE TABLE archive (
            key TEXT PRIMARY KEY,
            value REAL NOT NULL
        ) WITHOUT ROWID
        """,
        // position: place in the configuration; NULL for a source that is no longer in it, whose history stays.
        // guid_breaks: how often its identifiers failed; from 2 on they are not trusted.
        """
        CREATE TABLE sources (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            url TEXT NOT NULL,
            source_group TEXT,
            weight REAL NOT NULL,
            position INTEGER,
            first_seen REAL NOT NULL,
            last_attempt REAL,
            last_success REAL,
            last_full_fetch REAL,
            last_new_item REAL,
            last_outcome TEXT,
            problem_kind TEXT,
            problem_message TEXT,
            failures INTEGER NOT NULL DEFAULT 0,
            failing_since REAL,
            next_check REAL,
            rhythm INTEGER,
            item_count INTEGER NOT NULL DEFAULT 0,
            guid_breaks INTEGER NOT NULL DEFAULT 0,
            facts TEXT,
            permanent_url TEXT,
            etag TEXT,
            last_modified TEXT,
            body_hash TEXT
        )
        """,
        "CREATE INDEX sources_name ON sources (name)",
        "CREATE INDEX sources_url ON sources (url)",
        """
        CREATE TABLE fetches (
            source INTEGER NOT NULL REFERENCES sources (id),
            at REAL NOT NULL,
            outcome TEXT NOT NULL,
            status INTEGER,
            bytes INTEGER NOT NULL,
            milliseconds INTEGER NOT NULL,
            items INTEGER NOT NULL,
            new INTEGER NOT NULL,
            updated INTEGER NOT NULL,
            problem_kind TEXT,
            problem_message TEXT,
            PRIMARY KEY (source, at)
        ) WITHOUT ROWID
        """,
    ]
}
