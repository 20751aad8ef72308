import BevakaCore
import FoundationEssentials
import GRDB

/// Reads many new items at once, as far as choosing and telling them needs: no HTML, and the beginning of each text. One walk
/// over each table instead of several look-ups an item, which is what an edition of thousands of items takes its time with.
struct BriefReader {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// Items above `row` that are nobody's back catalogue, by row.
    func news(above row: Int64) throws -> [StoredItem] {
        var items: [StoredItem] = []
        try PreparedStatement(
            database,
            """
            SELECT i.row, i.public_id, s.name, s.source_group, s.weight, coalesce(i.story, i.row),
                coalesce(stories.lead, i.row), i.first_seen, i.arrived, i.revision, i.language, i.dated,
                t.guid, t.url, t.title, substr(t.content_text, 1, \(Item.briefLength)), t.summary, t.modified,
                t.declared_language
            FROM items AS i JOIN texts AS t ON t.row = i.row JOIN sources AS s ON s.id = i.source
                LEFT JOIN stories ON stories.id = i.story
            WHERE i.row > ? AND i.backlog = 0 ORDER BY i.row
            """
        ).rows({ $0.integer(row) }) { items.append($0.stored(Self.annotated)) }
        try addParts(to: &items, above: row)
        return items
    }

    private static func annotated(_ columns: inout StatementColumns, language: Language?) -> AnnotatedItem {
        let published = columns.date()
        var item = Item(id: columns.text() ?? "")
        item.published = published
        item.url = columns.text()
        item.title = columns.text()
        item.contentText = columns.text()
        item.summary = columns.text()
        item.modified = columns.date()
        item.language = columns.text()
        return AnnotatedItem(item: item, language: language)
    }

    private func addParts(to items: inout [StoredItem], above row: Int64) throws {
        guard !items.isEmpty else { return }
        try walk("topic, score, evidence", of: "topics", above: row, through: &items) {
            $1.topics.append($0.topicMatch())
        }
        try walk("kind, text, id, url", of: "item_references", above: row, through: &items) {
            $1.references.append($0.reference())
        }
        try walk("kind, stage, date, time, timezone, text", of: "deadlines", above: row, through: &items) {
            $1.deadlines.append($0.deadline())
        }
        try walk("place, name, text", of: "places", above: row, through: &items) { $1.places.append($0.place()) }
    }

    /// Hands each row of a table to the item it belongs to; both run by item.
    private func walk(
        _ columns: String, of table: String, above row: Int64, through items: inout [StoredItem],
        _ take: (inout StatementColumns, inout AnnotatedItem) -> Void
    ) throws {
        var place = 0
        try PreparedStatement(
            database, "SELECT item, \(columns) FROM \(table) WHERE item > ? ORDER BY item, ordinal"
        ).rows({ $0.integer(row) }) { columns in
            let item = columns.integer() ?? 0
            while place < items.count, items[place].row < item { place += 1 }
            guard place < items.count, items[place].row == item else { return }
            take(&columns, &items[place].annotated)
        }
    }
}
