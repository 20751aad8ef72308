import BevakaCore
import FoundationEssentials
import GRDB

/// Reads whole items by row, with all statements prepared once.
struct ItemReader {
    private let item: PreparedStatement
    private let parts: PartsReader
    private let editions: PreparedStatement
    private let corrections: CorrectionTable
    private let storyLink: PreparedStatement
    private let lead: PreparedStatement
    private let rulings: StoryRulingTable

    init(_ database: Database) throws {
        item = try PreparedStatement(
            database,
            """
            SELECT i.row, i.public_id, s.name, s.source_group, s.weight, coalesce(i.story, i.row),
                coalesce(stories.lead, i.row), i.first_seen, i.arrived, i.revision, i.language, i.dated,
                t.guid, t.url, t.external_url, t.title, t.content_text, t.summary, t.content_html, t.image, t.modified,
                t.declared_language, t.authors, t.enclosures, t.story_link, t.story_text,
                CASE WHEN i.revision > 1 THEN (SELECT max(replaced) FROM revisions WHERE item = i.row) END
            FROM items AS i JOIN texts AS t ON t.row = i.row JOIN sources AS s ON s.id = i.source
                LEFT JOIN stories ON stories.id = i.story
            WHERE i.row = ?
            """)
        parts = try PartsReader(database)
        corrections = try CorrectionTable(database)
        rulings = try StoryRulingTable(database)
        storyLink = try PreparedStatement(
            database,
            """
            SELECT items.public_id, story_links.reason, story_links.text
            FROM story_links LEFT JOIN items ON items.row = story_links.other WHERE story_links.item = ?
            """)
        lead = try PreparedStatement(
            database,
            "SELECT items.public_id FROM stories JOIN items ON items.row = stories.lead WHERE stories.id = ?")
        editions = try PreparedStatement(
            database,
            """
            SELECT coalesce(teams.name, editions.team), editions.number FROM edition_items
            JOIN editions ON editions.id = edition_items.edition LEFT JOIN teams ON teams.team = editions.team
            WHERE edition_items.item = ? AND edition_items.role = 'news' ORDER BY editions.team, editions.number
            """)
    }

    /// nil for a row that was pruned meanwhile.
    func item(_ row: Int64) throws -> StoredItem? {
        guard var stored = try item.first({ $0.integer(row) }, { Self.stored(&$0) }) else { return nil }
        try parts.read(row, into: &stored.annotated)
        try editions.rows({ $0.integer(row) }) { columns in
            let team = columns.text() ?? ""
            stored.editions.append("\(team) \(columns.integer() ?? 0)")
        }
        stored.corrections = try corrections.all(of: row)
        stored.storyRulings = try rulings.all(of: row)
        stored.storyLink = try storyLink.first({ $0.integer(row) }) { columns in
            let other = columns.text()
            let reason = columns.text().flatMap(StoryLink.Reason.init(rawValue:)) ?? .words
            return StoryLink(other: other, reason: reason, text: columns.text() ?? "")
        }
        if !stored.isLead {
            stored.leadID =
                try lead.first({ $0.integer(stored.story) }) { $0.text() }.flatMap(\.self) ?? stored.publicID
        }
        return stored
    }

    private static func stored(_ columns: inout StatementColumns) -> StoredItem {
        var stored = columns.stored(annotated)
        stored.revised = columns.date()
        return stored
    }

    private static func annotated(_ columns: inout StatementColumns, language: Language?) -> AnnotatedItem {
        let published = columns.date()
        var item = Item(id: columns.text() ?? "")
        item.published = published
        item.url = columns.text()
        item.externalURL = columns.text()
        item.title = columns.text()
        item.contentText = columns.text()
        item.summary = columns.text()
        item.contentHTML = columns.text()
        item.image = columns.text()
        item.modified = columns.date()
        item.language = columns.text()
        item.authors = TupleJSONReader.rows(columns.text()).compactMap { row in
            row.count == 3 ? Author(name: row[0].string, url: row[1].string, email: row[2].string) : nil
        }
        item.enclosures = TupleJSONReader.rows(columns.text()).compactMap { row in
            guard row.count == 4, let url = row[0].string else { return nil }
            return Enclosure(url: url, mimeType: row[1].string, size: row[2].integer, title: row[3].string)
        }
        let fingerprint = StoryFingerprint(link: columns.text(), text: columns.text())
        return AnnotatedItem(item: item, language: language, fingerprint: fingerprint)
    }
}
