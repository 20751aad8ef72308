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
    private let selectDays: PreparedStatement
    private let redate: PreparedStatement
    private let arriveNow: PreparedStatement
    private let topicsArriveNow: PreparedStatement

    init(_ database: Database, stories: StoryWriter) throws {
        texts = try TextTable(database)
        parts = try PartsWriter(database)
        self.stories = stories
        revisions = try RevisionTable(database)
        corrections = try CorrectionTable(database)
        insertItem = try PreparedStatement(
            database,
            """
            INSERT INTO items (source, public_id, first_seen, arrived, published, dated, backlog, language, content_hash,
                link_hash, text_hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        updateItem = try PreparedStatement(
            database,
            """
            UPDATE items SET revision = revision + 1, published = coalesce(?1, published),
                dated = CASE WHEN published = ?1 THEN dated ELSE coalesce(?2, dated) END, language = ?3,
                content_hash = ?4, link_hash = ?5, text_hash = ?6
            WHERE row = ?7
            """)
        selectDays = try PreparedStatement(database, "SELECT date FROM deadlines WHERE item = ?")
        redate = try PreparedStatement(database, "UPDATE items SET published = ?, dated = ? WHERE row = ?")
        arriveNow = try PreparedStatement(database, "UPDATE items SET backlog = 0, arrived = ? WHERE row = ?")
        topicsArriveNow = try PreparedStatement(database, "UPDATE topics SET arrived = ? WHERE item = ?")
        publicIDExists = try PreparedStatement(database, "SELECT 1 FROM items WHERE public_id = ?")
    }

    func insert(
        _ item: AnnotatedItem, _ identity: ItemIdentity, _ sighting: Sighting
    ) throws -> Stored {
        let publicID = try PublicID(source: sighting.sourceURL, key: identity.key).firstFree { name in
            try publicIDExists.first({ $0.text(name) }, { _ in true }) ?? false
        }
        let dated = PublicationDate.effective(item.item.published, seen: sighting.at)
        let arrived = Arrival.date(published: dated, seen: sighting.at, isBacklog: sighting.isBacklog)
        try insertItem.run {
            $0.integer(sighting.source)
            $0.text(publicID)
            $0.date(sighting.at)
            $0.date(arrived)
            $0.date(item.item.published)
            $0.date(dated)
            $0.flag(sighting.isBacklog)
            Self.bindVarying(item, &$0)
        }
        let row = insertItem.lastInsertedRow
        try texts.insert(item, row: row, seen: sighting.at)
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
                $0.date(PublicationDate.effective(item.item.published, seen: now))
                Self.bindVarying(item, &$0)
                $0.integer(row)
            }
        }
        try texts.update(item, row: row, seen: now)
        var corrected = item
        corrected.topics = try corrections.settle(item.topics, row: row)
        try parts.insert(corrected, row: row, arrived: stored.arrived)
        try texts.index(item, row: row)
        return true
    }

    /// The dates that were read in an item.
    func days(of row: Int64) throws -> Set<String> {
        var days: Set<String> = []
        try selectDays.rows({ $0.integer(row) }) { if let day = $0.text() { days.insert(day) } }
        return days
    }

    /// An item of a back catalogue whose source has published it anew in the same words.
    func publishAnew(_ row: Int64, as item: AnnotatedItem, at now: Date) throws {
        try redate.run {
            $0.date(item.item.published)
            $0.date(PublicationDate.effective(item.item.published, seen: now))
            $0.integer(row)
        }
        try makeNews(row, at: now)
    }

    /// It arrives now: from here on it is nobody's back catalogue.
    func makeNews(_ row: Int64, at now: Date) throws {
        for statement in [arriveNow, topicsArriveNow] {
            try statement.run {
                $0.date(now)
                $0.integer(row)
            }
        }
    }

    private static func bindVarying(_ item: AnnotatedItem, _ binder: inout StatementBinder) {
        binder.text(item.language?.rawValue)
        binder.integer(ContentHash.of(item))
        binder.integer(StoryTelling.hash(item.fingerprint.link))
        binder.integer(StoryTelling.hash(item.fingerprint.text))
    }
}
