import BevakaCore
import FoundationEssentials
import GRDB

/// Finds the story of an item, and who leads it: `stories` and the indexed fingerprints of `items`.
struct StoryTable {
    /// A page that hundreds of items name as theirs is no story; as many of the latest are looked at.
    private static let limit = 20

    private let byLink: PreparedStatement
    private let byText: PreparedStatement
    private let byMoment: PreparedStatement
    private let adopt: PreparedStatement
    private let leadRank: PreparedStatement
    private let setLead: PreparedStatement
    private let database: Database

    init(_ database: Database) throws {
        self.database = database
        byLink = try PreparedStatement(database, Self.select(hash: "link_hash", words: "story_link"))
        byText = try PreparedStatement(database, Self.select(hash: "text_hash", words: "story_text"))
        byMoment = try PreparedStatement(
            database,
            "SELECT row FROM items WHERE source = ? AND published = ? ORDER BY row DESC LIMIT \(Self.limit)")
        adopt = try PreparedStatement(database, "UPDATE items SET story = ? WHERE row = ?")
        leadRank = try PreparedStatement(
            database,
            """
            SELECT sources.weight, items.published, items.first_seen, items.row
            FROM stories JOIN items ON items.row = stories.lead JOIN sources ON sources.id = items.source
            WHERE stories.id = ?
            """)
        setLead = try PreparedStatement(
            database,
            "INSERT INTO stories (id, lead) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET lead = excluded.lead")
    }

    private static func select(hash: String, words: String) -> String {
        """
        SELECT items.row, items.source, sources.weight, items.story, items.published, items.first_seen, texts.title
        FROM items JOIN texts ON texts.row = items.row JOIN sources ON sources.id = items.source
        WHERE items.\(hash) = ? AND texts.\(words) = ? ORDER BY items.row DESC LIMIT \(limit)
        """
    }

    /// Stored items with the same link or the same words, the latest first.
    func relatives(of item: AnnotatedItem, source: Int64) throws -> [Relative] {
        var relatives: [Relative] = []
        if let text = item.fingerprint.text {
            try read(byText, text) { relatives.append(relative(&$0, sharesText: true)) }
        }
        if let link = item.fingerprint.link {
            try read(byLink, link) { columns in
                let relative = relative(&columns, sharesText: false)
                if !relatives.contains(where: { $0.row == relative.row }) { relatives.append(relative) }
            }
        }
        return relatives
    }

    func rows(publishedAt published: Date, source: Int64) throws -> [Int64] {
        var rows: [Int64] = []
        try byMoment.rows({
            $0.integer(source)
            $0.date(published)
        }) { rows.append($0.integer() ?? 0) }
        return rows
    }

    /// Puts a stored item into the story of `relative` and lets it lead where it has the better claim.
    func join(_ rank: StoryRule.Rank, to relative: Relative) throws {
        if relative.isAlone {
            try adopt.run {
                $0.integer(relative.story)
                $0.integer(relative.row)
            }
            try lead(relative.row, story: relative.story)
        }
        try adopt.run {
            $0.integer(relative.story)
            $0.integer(rank.row)
        }
        let current = try leadRank.first({ $0.integer(relative.story) }) { self.rank(&$0) }
        if current.map({ StoryRule.leads(rank, over: $0) }) ?? true { try lead(rank.row, story: relative.story) }
    }

    /// After a change of weights, or when leads have been deleted.
    func chooseLeadsAnew() throws {
        try PreparedStatement(
            database,
            """
            UPDATE stories SET lead = coalesce(
                (SELECT items.row FROM items JOIN sources ON sources.id = items.source WHERE items.story = stories.id
                ORDER BY sources.weight DESC, min(coalesce(items.published, items.first_seen), items.first_seen), items.row
                LIMIT 1), lead)
            """
        ).run()
    }

    private func read(
        _ statement: PreparedStatement, _ words: String, _ row: (inout StatementColumns) throws -> Void
    ) throws {
        try statement.rows(
            {
                $0.integer(Int64(bitPattern: StableHash(words).value))
                $0.text(words)
            }, row)
    }

    private func relative(_ columns: inout StatementColumns, sharesText: Bool) -> Relative {
        let row = columns.integer() ?? 0
        let source = columns.integer() ?? 0
        let weight = columns.real() ?? 1
        let story = columns.integer()
        let date = StoryRule.date(published: columns.date(), firstSeen: columns.date() ?? .distantPast)
        return Relative(
            row: row, source: source, weight: weight, story: story ?? row, isAlone: story == nil, date: date,
            title: columns.text(), sharesText: sharesText)
    }

    private func rank(_ columns: inout StatementColumns) -> StoryRule.Rank {
        let weight = columns.real() ?? 1
        let date = StoryRule.date(published: columns.date(), firstSeen: columns.date() ?? .distantPast)
        return StoryRule.Rank(weight: weight, date: date, row: columns.integer() ?? 0)
    }

    private func lead(_ row: Int64, story: Int64) throws {
        try setLead.run {
            $0.integer(story)
            $0.integer(row)
        }
    }
}
