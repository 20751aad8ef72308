import BevakaCore
import FoundationEssentials
import GRDB

/// How many items of a source show a piece of text, in `blocks`: so that a footer is told from news.
struct BlockTable {
    /// A piece recurs when at least so many items show it …
    static let fewestItems = 4
    /// … and since its first sight at least one in so many of the source's items.
    static let oneIn = 5
    /// What does not recur is forgotten after so long, in seconds.
    static let memory: TimeInterval = 120 * 86_400

    private let note: PreparedStatement
    private let forget: PreparedStatement

    init(_ database: Database) throws {
        note = try PreparedStatement(
            database,
            """
            INSERT INTO blocks (source, hash, items, first_item, last_seen) VALUES (?, ?, 1, ?, ?)
            ON CONFLICT (source, hash) DO UPDATE SET items = items + 1, last_seen = excluded.last_seen
            """)
        forget = try PreparedStatement(
            database, "DELETE FROM blocks WHERE source = ? AND items < \(Self.fewestItems) AND last_seen < ?")
    }

    /// Counts the pieces of a new item's text, each once.
    func count(_ text: String?, source: Int64, itemsBefore: Int, at now: Date) throws {
        guard let text else { return }
        for hash in Set(TextBlocks(text).blocks.map(\.hash)) {
            try note.run {
                $0.integer(source)
                $0.integer(Int64(bitPattern: hash))
                $0.integer(itemsBefore)
                $0.date(now)
            }
        }
    }

    /// Ends the counting of a source's document.
    func forgetOld(of source: Int64, at now: Date) throws {
        try forget.run {
            $0.integer(source)
            $0.date(now - Self.memory)
        }
    }

    static func recurring(_ database: Database) throws -> [String: Set<UInt64>] {
        let select = try PreparedStatement(
            database,
            """
            SELECT sources.name, blocks.hash FROM blocks JOIN sources ON sources.id = blocks.source
            WHERE blocks.items >= \(fewestItems) AND blocks.items * \(oneIn) >= sources.item_count - blocks.first_item
            """)
        var found: [String: Set<UInt64>] = [:]
        try select.rows {
            let name = $0.text() ?? ""
            found[name, default: []].insert(UInt64(bitPattern: $0.integer() ?? 0))
        }
        return found
    }
}
