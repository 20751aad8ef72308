import BevakaCore
import FoundationEssentials
import GRDB

/// Writes items: new ones, and new texts of known ones.
struct ItemWriter {
    /// Where a new item went.
    struct Stored {
        var row: Int64
        var story: Int64
        var arrived: Date?
    }

    private let texts: TextTable
    private let parts: PartsWriter
    private let stories: StoryWriter
    private let revisions: RevisionTable
    private let corrections: CorrectionTable
    private let insertItem: PreparedStatement
    private let updateItem: PreparedStatement
    private let publicIDExists: PreparedStatement

    init(_ database: Database, stories: StoryWriter) throws {
        texts = try TextTable(database)
        parts = try PartsWriter(database)
        self.stories = stories
        revisions = try RevisionTable(database)
        corrections = try CorrectionTable(database)
        insertItem = try PreparedStatement(
            database,
            """
            INSERT INTO items (source, public_id, first_seen, arrived, published, backlog, language, content_hash, link_hash,
                text_hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        updateItem = try PreparedStatement(
            database,
            """
            UPDATE items SET revision = revision + 1, published = coalesce(?, published), language = ?, content_hash = ?,
                link_hash = ?, text_hash = ?
            WHERE row = ?
            """)
        publicIDExists = try PreparedStatement(database, "SELECT 1 FROM items WHERE public_id = ?")
    }

    func insert(
        _ item: AnnotatedItem, _ identity: ItemIdentity, _ sighting: Sighting
    ) throws -> Stored {
        let publicID = try PublicID(source: sighting.sourceURL, key: identity.key).firstFree { name in
            try publicIDExists.first({ $0.text(name) }, { _ in true }) ?? false
        }
        let published = item.item.published
        let arrived = Arrival.date(published: published, seen: sighting.at, isBacklog: sighting.isBacklog)
        try insertItem.run {
            $0.integer(sighting.source)
            $0.text(publicID)
            $0.date(sighting.at)
            $0.date(arrived)
            $0.date(published)
            $0.flag(sighting.isBacklog)
            Self.bindVarying(item, &$0)
        }
        let row = insertItem.lastInsertedRow
        try texts.insert(item, row: row)
        try parts.insert(item, row: row, arrived: arrived)
        try texts.index(item, row: row)
        return Stored(row: row, story: try stories.add(item, row: row, sighting), arrived: arrived)
    }

    /// Stores the item's new words and keeps the old ones; false when they are the same after all.
    func revise(_ row: Int64, _ item: AnnotatedItem, at now: Date) throws -> Bool {
        guard let stored = try revisions.current(row), stored.contentHash != ContentHash.of(item) else { return false }
        try revisions.keepCurrent(row, replaced: now)
        try texts.unindex(row)
        try parts.delete(row)
        try stories.replace(row, with: item) {
            try updateItem.run {
                $0.date(item.item.published)
                Self.bindVarying(item, &$0)
                $0.integer(row)
            }
        }
        try texts.update(item, row: row)
        var corrected = item
        corrected.topics = try corrections.settle(item.topics, row: row)
        try parts.insert(corrected, row: row, arrived: stored.arrived)
        try texts.index(item, row: row)
        return true
    }

    private static func bindVarying(_ item: AnnotatedItem, _ binder: inout StatementBinder) {
        binder.text(item.language?.rawValue)
        binder.integer(ContentHash.of(item))
        binder.integer(StoryTelling.hash(item.fingerprint.link))
        binder.integer(StoryTelling.hash(item.fingerprint.text))
    }
}
