import BevakaCore
import FoundationEssentials
import GRDB

/// Finds the items of a source that a new identifier may only repeat: by address, by words, by the very moment.
struct RetellingTable {
    /// A page that hundreds of items name as theirs; as many of the latest are looked at.
    private static let limit = 20

    private let byLink: PreparedStatement
    private let byText: PreparedStatement
    private let byMoment: PreparedStatement

    init(_ database: Database) throws {
        byLink = try PreparedStatement(database, Self.select(hash: "link_hash", words: "story_link"))
        byText = try PreparedStatement(database, Self.select(hash: "text_hash", words: "story_text"))
        byMoment = try PreparedStatement(
            database,
            "SELECT row FROM items WHERE source = ? AND published = ? ORDER BY row DESC LIMIT \(Self.limit)")
    }

    private static func select(hash: String, words: String) -> String {
        """
        SELECT items.row FROM items JOIN texts ON texts.row = items.row
        WHERE items.\(hash) = ? AND +items.source = ? AND texts.\(words) = ? ORDER BY items.row DESC LIMIT \(limit)
        """
    }

    /// Those with the same words first, then those with the same link, then those of the same moment; the latest first.
    func rows(like item: AnnotatedItem, source: Int64) throws -> [Int64] {
        var rows: [Int64] = []
        for (statement, words) in [(byText, item.fingerprint.text), (byLink, item.fingerprint.link)] {
            guard let words else { continue }
            try statement.rows({
                $0.integer(StoryTelling.hash(words))
                $0.integer(source)
                $0.text(words)
            }) { Self.add($0.integer(), to: &rows) }
        }
        if let published = item.item.published {
            try byMoment.rows({
                $0.integer(source)
                $0.date(published)
            }) { Self.add($0.integer(), to: &rows) }
        }
        return rows
    }

    private static func add(_ row: Int64?, to rows: inout [Int64]) {
        if let row, !rows.contains(row) { rows.append(row) }
    }
}
