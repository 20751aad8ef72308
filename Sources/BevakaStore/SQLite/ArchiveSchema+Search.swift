extension ArchiveSchema {
    /// The full-text index. It keeps å, ä and ö apart from a and o (in Swedish they are other letters), folds case, and has
    /// its content in the view, so that SQLite itself can check and rebuild it:
    /// `INSERT INTO search (search) VALUES ('rebuild')`.
    ///
    /// There is no prefix index: the prefixes that people search for match few words, and it would make every write slower.
    static let search = [
        """
        CREATE VIEW searchable AS
        SELECT texts.row AS row, texts.title AS title, coalesce(texts.content_text, texts.summary) AS text,
            (SELECT group_concat(coalesce(label, term), ' ') FROM item_tags WHERE item = texts.row) AS tags
        FROM texts
        """,
        """
        CREATE VIRTUAL TABLE search USING fts5 (
            title, text, tags,
            content = 'searchable', content_rowid = 'row', tokenize = "unicode61 remove_diacritics 0"
        )
        """,
        // A word of the title weighs most, then the source's own labels.
        "INSERT INTO search (search, rank) VALUES ('rank', 'bm25(6.0, 1.0, 3.0)')",
        "INSERT INTO search (search, rank) VALUES ('pgsz', 8000)",
    ]
}
