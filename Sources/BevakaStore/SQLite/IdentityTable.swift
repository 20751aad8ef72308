import BevakaCore
import FoundationEssentials
import GRDB

/// Which items were ever seen, in `identities`, and enough of them to tell whether they are seen again.
struct IdentityTable {
    /// An item that a key leads to.
    struct Known {
        var row: Int64
        /// nil when the item was pruned.
        var contentHash: Int64?
        /// Of a new source's back catalogue, and no news since.
        var isBacklog: Bool
        /// As the source said when the item was stored or last edited.
        var published: Date?
    }

    private let lookUp: PreparedStatement
    private let insert: PreparedStatement
    private let telling: PreparedStatement

    init(_ database: Database) throws {
        lookUp = try PreparedStatement(
            database,
            """
            SELECT identities.item, items.content_hash, items.backlog, items.published FROM identities LEFT JOIN items ON items.row = identities.item
            WHERE identities.source = ? AND identities.key = ?
            """)
        insert = try PreparedStatement(
            database, "INSERT INTO identities (source, key, item) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
        telling = try PreparedStatement(
            database,
            """
            SELECT texts.title, coalesce(texts.content_text, texts.summary), coalesce(texts.story_link, texts.url),
                items.published
            FROM texts JOIN items ON items.row = texts.row WHERE texts.row = ?
            """)
    }

    func known(_ key: String, source: Int64) throws -> Known? {
        try lookUp.first({
            $0.integer(source)
            $0.text(key)
        }) {
            Known(
                row: $0.integer() ?? 0, contentHash: $0.integer(), isBacklog: $0.flag(), published: $0.date())
        }
    }

    func remember(_ key: String, source: Int64, item: Int64) throws {
        try insert.run {
            $0.integer(source)
            $0.text(key)
            $0.integer(item)
        }
    }

    func telling(of row: Int64) throws -> Telling? {
        try telling.first({ $0.integer(row) }) {
            Telling(title: $0.text(), text: $0.text(), link: $0.text(), published: $0.date())
        }
    }
}
