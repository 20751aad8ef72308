import BevakaCore
import FoundationEssentials
import GRDB

/// Reads stored items as the story rule sees them.
struct StoryTellingTable {
    /// Of a long story, as many of the first tellings are looked at.
    private static let memberLimit = 40

    private let byRow: PreparedStatement
    private let leadOf: PreparedStatement
    private let membersOf: PreparedStatement

    init(_ database: Database) throws {
        let select = """
            SELECT items.row, items.source, texts.title, items.link_hash, items.text_hash, items.dated, items.first_seen,
                sources.weight, items.story, story_marks.own, story_marks.words, story_marks.facts
            FROM items JOIN texts ON texts.row = items.row JOIN sources ON sources.id = items.source
                LEFT JOIN story_marks ON story_marks.item = items.row
            """
        byRow = try PreparedStatement(database, "\(select) WHERE items.row = ?")
        leadOf = try PreparedStatement(
            database, "\(select) WHERE items.row = (SELECT lead FROM stories WHERE stories.id = ?)")
        membersOf = try PreparedStatement(
            database, "\(select) WHERE items.story = ? ORDER BY items.row LIMIT \(Self.memberLimit)")
    }

    func telling(_ row: Int64) throws -> StoryTelling? {
        try byRow.first({ $0.integer(row) }) { Self.telling(&$0) }
    }

    /// nil for a story of one telling.
    func lead(_ story: Int64) throws -> StoryTelling? {
        try leadOf.first({ $0.integer(story) }) { Self.telling(&$0) }
    }

    /// The members of a story of several tellings, in the order of arrival.
    func members(_ story: Int64) throws -> [StoryTelling] {
        var members: [StoryTelling] = []
        try membersOf.rows({ $0.integer(story) }) { members.append(Self.telling(&$0)) }
        return members
    }

    private static func telling(_ columns: inout StatementColumns) -> StoryTelling {
        let row = columns.integer() ?? 0
        let source = columns.integer() ?? 0
        let title = columns.text()
        let link = columns.integer()
        let text = columns.integer()
        let date = StoryRule.date(published: columns.date(), firstSeen: columns.date() ?? .distantPast)
        let weight = columns.real() ?? 1
        let story = columns.integer()
        let isOwn = columns.flag()
        let stored = StoryMarksCoding.marks(words: columns.blob() ?? [], facts: columns.blob() ?? [])
        return StoryTelling(
            row: row, source: source, title: title, linkHash: link, textHash: text, date: date, weight: weight,
            isOwn: isOwn, story: story, marks: stored?.marks, words: stored?.words ?? StoryWordSets())
    }
}
