import BevakaCore
import FoundationEssentials
import GRDB

/// Reads many new items at once, as far as choosing and telling them needs: no HTML, and the beginning of each text. One walk
/// over each table instead of several look-ups an item, which is what an edition of thousands of items takes its time with.
struct BriefReader {
    /// Characters of a text: more than its first sentences.
    private static let textLength = 1_500

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
                coalesce(stories.lead, i.row), i.first_seen, i.arrived, i.revision, i.language, i.published,
                t.guid, t.url, t.title, substr(t.content_text, 1, \(Self.textLength)), t.summary, t.modified,
                t.declared_language
            FROM items AS i JOIN texts AS t ON t.row = i.row JOIN sources AS s ON s.id = i.source
                LEFT JOIN stories ON stories.id = i.story
            WHERE i.row > ? AND i.backlog = 0 ORDER BY i.row
            """
        ).rows({ $0.integer(row) }) { items.append(Self.stored(&$0)) }
        try addParts(to: &items, above: row)
        return items
    }

    private static func stored(_ columns: inout StatementColumns) -> StoredItem {
        let row = columns.integer() ?? 0
        let publicID = columns.text() ?? ""
        let sourceName = columns.text() ?? ""
        let sourceGroup = columns.text()
        let sourceWeight = columns.real() ?? 1
        let story = columns.integer() ?? row
        let lead = columns.integer() ?? row
        let firstSeen = columns.date() ?? .distantPast
        let arrived = columns.date()
        let revision = Int(columns.integer() ?? 1)
        let language = columns.text().map(Language.init(rawValue:))
        let published = columns.date()
        var item = Item(id: columns.text() ?? "")
        item.published = published
        item.url = columns.text()
        item.title = columns.text()
        item.contentText = columns.text()
        item.summary = columns.text()
        item.modified = columns.date()
        item.language = columns.text()
        return StoredItem(
            row: row, publicID: publicID, sourceName: sourceName, sourceGroup: sourceGroup, sourceWeight: sourceWeight,
            annotated: AnnotatedItem(item: item, language: language), story: story, isLead: lead == row,
            firstSeen: firstSeen, arrived: arrived, revision: revision)
    }

    private func addParts(to items: inout [StoredItem], above row: Int64) throws {
        guard !items.isEmpty else { return }
        try walk("topic, score, evidence", of: "topics", above: row, through: &items) { columns, item in
            let id = TopicID(rawValue: columns.text() ?? "")
            let score = columns.real() ?? 0
            item.topics.append(
                TopicMatch(id: id, score: score, evidence: EvidenceCoding.evidence(columns.text())))
        }
        try walk("kind, text, id, url", of: "item_references", above: row, through: &items) { columns, item in
            let kind = columns.text() ?? ""
            let text = columns.text() ?? ""
            item.references.append(Reference(kind: kind, text: text, id: columns.text() ?? "", url: columns.text()))
        }
        try walk("kind, stage, date, time, timezone, text", of: "deadlines", above: row, through: &items) {
            columns, item in
            let kind = columns.text().flatMap(Deadline.Kind.init(rawValue:)) ?? .other
            let stage = columns.text()
            let date = columns.text() ?? ""
            let time = columns.text()
            let zone = columns.text()
            item.deadlines.append(
                Deadline(
                    kind: kind, stage: stage, date: date, time: time, timezone: zone, text: columns.text() ?? ""))
        }
        try walk("place, name, text", of: "places", above: row, through: &items) { columns, item in
            let id = columns.text() ?? ""
            let name = columns.text() ?? ""
            item.places.append(Place(id: id, name: name, text: columns.text() ?? ""))
        }
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
