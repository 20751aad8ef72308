extension ArchiveSchema {
    /// Where the teams stand, and an outbox in which the recipients of one message may share its identifier.
    ///
    /// The outbox of the first form was never written to.
    static let teams = [
        // through: all items up to this row have been looked at for the team. slot, weekly_slot: the moments of its timetable
        // that were served last.
        """
        CREATE TABLE teams (
            team TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            through INTEGER NOT NULL,
            served REAL NOT NULL,
            slot REAL,
            weekly_slot REAL,
            first_served REAL NOT NULL
        ) WITHOUT ROWID
        """,
        "DROP TABLE deliveries",
        // state: pending, sent, refused, expired. A delivery is marked sent when the server has accepted it.
        """
        CREATE TABLE deliveries (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            edition INTEGER NOT NULL REFERENCES editions (id),
            channel TEXT NOT NULL,
            recipient TEXT NOT NULL,
            message_id TEXT NOT NULL,
            state TEXT NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0,
            next_attempt REAL,
            last_attempt REAL,
            problem TEXT,
            UNIQUE (edition, channel, recipient)
        )
        """,
        "CREATE INDEX deliveries_pending ON deliveries (next_attempt) WHERE state = 'pending'",
        "CREATE INDEX deliveries_failed ON deliveries (last_attempt) WHERE state IN ('refused', 'expired')",
        // By team first: what a team has been told is asked for in spans of rows.
        "DROP INDEX edition_items_news",
        "CREATE UNIQUE INDEX edition_items_news ON edition_items (team, item) WHERE role = 'news'",
        "CREATE INDEX revisions_replaced ON revisions (replaced)",
    ]
}
