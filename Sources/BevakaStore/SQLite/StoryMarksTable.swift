import BevakaCore
import FoundationEssentials
import GRDB

/// The marks of items and the keys under which they are found: `story_marks`, `story_keys`.
struct StoryMarksTable {
    private let insertMarks: PreparedStatement
    private let insertKey: PreparedStatement
    private let deleteKey: PreparedStatement
    private let deleteMarks: PreparedStatement
    private let stored: PreparedStatement
    /// Rows up to this one came before marks were kept.
    private let lastOlderRow: Int64

    init(_ database: Database) throws {
        insertMarks = try PreparedStatement(
            database, "INSERT INTO story_marks (item, period, own, words, facts) VALUES (?, ?, ?, ?, ?)")
        insertKey = try PreparedStatement(
            database, "INSERT INTO story_keys (key, item) VALUES (?, ?) ON CONFLICT DO NOTHING")
        deleteKey = try PreparedStatement(database, "DELETE FROM story_keys WHERE key = ? AND item = ?")
        deleteMarks = try PreparedStatement(database, "DELETE FROM story_marks WHERE item = ?")
        stored = try PreparedStatement(
            database,
            """
            SELECT items.link_hash, items.text_hash, story_marks.period, story_marks.words, story_marks.facts, items.dated,
                items.first_seen, sources.url
            FROM items JOIN sources ON sources.id = items.source LEFT JOIN story_marks ON story_marks.item = items.row
            WHERE items.row = ?
            """)
        lastOlderRow =
            try PreparedStatement(database, "SELECT value FROM archive WHERE key = 'stories_after'").first {
                $0.integer()
            }
            .flatMap(\.self) ?? 0
    }

    /// - Parameter keys: of the telling.
    func insert(_ telling: StoryTelling, _ keys: [StoryKey]) throws {
        let period = StoryKey.period(of: telling.date)
        if let marks = telling.marks {
            try insertMarks.run {
                $0.integer(telling.row)
                $0.integer(period)
                $0.flag(telling.isOwn)
                $0.blob(StoryMarksCoding.words(marks))
                $0.blob(StoryMarksCoding.facts(marks))
            }
        }
        for key in keys {
            try insertKey.run {
                $0.integer(key.number(in: period))
                $0.integer(telling.row)
            }
        }
    }

    /// Before an item's words change: what it has now is taken out of the index.
    func remove(_ row: Int64) throws {
        let found = try stored.first({ $0.integer(row) }) { columns in
            let link = columns.integer()
            let text = columns.integer()
            let period = columns.integer()
            let marks = StoryMarksCoding.marks(words: columns.blob() ?? [], facts: columns.blob() ?? [])?.marks
            let date = StoryRule.date(published: columns.date(), firstSeen: columns.date() ?? .distantPast)
            return (
                keys: StoryKey.keys(link: link, text: text, marks: marks), period: period ?? StoryKey.period(of: date)
            )
        }
        guard let found else { return }
        for key in found.keys {
            try deleteKey.run {
                $0.integer(key.number(in: found.period))
                $0.integer(row)
            }
        }
        try deleteMarks.run { $0.integer(row) }
    }

    /// After they have changed.
    func add(_ item: AnnotatedItem, row: Int64) throws {
        let telling = try stored.first({ $0.integer(row) }) { columns in
            var telling = StoryTelling(item, row: row)
            telling.linkHash = columns.integer()
            telling.textHash = columns.integer()
            for _ in 0..<3 { _ = columns.text() }
            telling.date = StoryRule.date(published: columns.date(), firstSeen: columns.date() ?? .distantPast)
            telling.isOwn = StoryTelling.isOwn(item, sourceURL: columns.text())
            return telling
        }
        if let telling { try insert(telling, telling.keys) }
    }

    /// Gives an item of an older archive its marks, when its source lists it again.
    func fill(_ item: AnnotatedItem, row: Int64) throws {
        guard row <= lastOlderRow, item.fingerprint.marks != nil else { return }
        let hasMarks = try stored.first({ $0.integer(row) }) { columns in
            for _ in 0..<2 { _ = columns.integer() }
            return columns.integer() != nil
        }
        guard hasMarks == false else { return }
        try remove(row)
        try add(item, row: row)
    }

    /// Forgets the keys of whole periods that ended before a moment.
    static func prune(_ database: Database, before: Date) throws {
        let delete = try PreparedStatement(database, "DELETE FROM story_keys WHERE key < ?")
        try delete.run { $0.integer(StoryKey.period(of: before) << 48) }
    }
}

extension StoryTelling {
    /// An item that is just being stored, without its place in the archive.
    init(_ item: AnnotatedItem, row: Int64) {
        self.init(
            row: row, source: 0, title: item.item.title, linkHash: Self.hash(item.fingerprint.link),
            textHash: Self.hash(item.fingerprint.text), date: .distantPast, weight: 1, isOwn: false,
            marks: item.fingerprint.marks, words: item.fingerprint.marks.map(StoryWordSets.init) ?? StoryWordSets())
    }

    static func hash(_ text: String?) -> Int64? {
        text.map { Int64(bitPattern: StableHash($0).value) }
    }

    static func isOwn(_ item: AnnotatedItem, sourceURL: String?) -> Bool {
        guard let publisher = item.fingerprint.marks?.publisher else { return false }
        return sourceURL.flatMap(Publisher.of(address:)) == publisher
    }
}
