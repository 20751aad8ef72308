import BevakaCore
import FoundationEssentials
import GRDB

/// Who belongs to which story, who leads it and why: `items.story`, `stories`, `story_links`.
///
/// A story has the number of one of its tellings: that of its first one. Of two stories that become one, the older number stays.
struct StoryTable {
    private let adopt: PreparedStatement
    private let release: PreparedStatement
    private let moveMembers: PreparedStatement
    private let deleteStory: PreparedStatement
    private let setLead: PreparedStatement
    private let setLink: PreparedStatement
    private let deleteLink: PreparedStatement
    private let first: PreparedStatement
    private let tellings: StoryTellingTable
    private let database: Database

    init(_ database: Database) throws {
        self.database = database
        adopt = try PreparedStatement(database, "UPDATE items SET story = ? WHERE row = ?")
        release = try PreparedStatement(database, "UPDATE items SET story = NULL WHERE row = ?")
        moveMembers = try PreparedStatement(database, "UPDATE items SET story = ? WHERE story = ?")
        deleteStory = try PreparedStatement(database, "DELETE FROM stories WHERE id = ?")
        setLead = try PreparedStatement(
            database,
            "INSERT INTO stories (id, lead) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET lead = excluded.lead")
        setLink = try PreparedStatement(
            database,
            """
            INSERT INTO story_links (item, other, reason, text) VALUES (?, ?, ?, ?)
            ON CONFLICT (item) DO UPDATE SET other = excluded.other, reason = excluded.reason, text = excluded.text
            """)
        deleteLink = try PreparedStatement(database, "DELETE FROM story_links WHERE item = ?")
        // The telling that a story began with has no link.
        first = try PreparedStatement(
            database,
            """
            SELECT row FROM items WHERE story = ? AND NOT EXISTS (SELECT 1 FROM story_links WHERE item = items.row)
            ORDER BY row LIMIT 1
            """)
        tellings = try StoryTellingTable(database)
    }

    /// Puts a stored item into the story of the first match, and makes the stories of the others one with it. Returns the story.
    func join(_ item: StoryTelling, _ matches: [StoryChoice.Match]) throws -> Int64 {
        guard let match = matches.first else { return item.storyNumber }
        var story = match.story
        try open(match.member)
        try move(item.row, to: story)
        try link(item.row, to: match.member.row, match.evidence.reason, match.evidence.text)
        for other in matches.dropFirst() {
            try open(other.member)
            story = try merge(other.story, story, by: item.row, other.evidence.reason, other.evidence.text)
        }
        try chooseLead(of: story)
        return story
    }

    /// Makes two stories one under the older number. `bridge` is a member of the second: the first one's beginning is now told to
    /// be linked with it.
    func merge(
        _ one: Int64, _ other: Int64, by bridge: Int64, _ reason: StoryLink.Reason, _ text: String
    ) throws -> Int64 {
        guard one != other else { return one }
        if let first = try first.first({ $0.integer(one) }, { $0.integer() }).flatMap(\.self) {
            try link(first, to: bridge, reason, text)
        }
        let older = min(one, other)
        let younger = max(one, other)
        try moveMembers.run {
            $0.integer(older)
            $0.integer(younger)
        }
        try deleteStory.run { $0.integer(younger) }
        return older
    }

    /// A story of one telling becomes one that can have several.
    func open(_ telling: StoryTelling) throws {
        guard telling.story == nil else { return }
        try move(telling.row, to: telling.row)
        try lead(telling.row, story: telling.row)
    }

    /// Takes an item out of its story; the others go on under the number they had, or a new one where that was the item's.
    func split(_ item: StoryTelling, from members: [StoryTelling]) throws {
        guard let story = item.story else { return }
        let rest = members.filter { $0.row != item.row }
        try release.run { $0.integer(item.row) }
        try deleteLink.run { $0.integer(item.row) }
        if let last = rest.first, rest.count == 1, story == item.row || story == last.row {
            try release.run { $0.integer(last.row) }
            try deleteLink.run { $0.integer(last.row) }
            try deleteStory.run { $0.integer(story) }
        } else if let number = rest.map(\.row).min() {
            if story == item.row {
                try moveMembers.run {
                    $0.integer(number)
                    $0.integer(story)
                }
                try deleteStory.run { $0.integer(story) }
                try chooseLead(of: number)
            } else {
                try chooseLead(of: story)
            }
        }
    }

    /// The best claim of all members.
    func chooseLead(of story: Int64) throws {
        let members = try tellings.members(story)
        guard var best = members.first else { return }
        for member in members.dropFirst() where StoryRule.leads(member.rank, over: best.rank) { best = member }
        try lead(best.row, story: story)
    }

    func link(_ row: Int64, to other: Int64, _ reason: StoryLink.Reason, _ text: String) throws {
        try setLink.run {
            $0.integer(row)
            $0.integer(other)
            $0.text(reason.rawValue)
            $0.text(text)
        }
    }

    /// After a change of weights, or when leads have been deleted.
    func chooseLeadsAnew() throws {
        try PreparedStatement(
            database,
            """
            UPDATE stories SET lead = coalesce(
                (SELECT items.row FROM items JOIN sources ON sources.id = items.source
                LEFT JOIN story_marks ON story_marks.item = items.row WHERE items.story = stories.id
                ORDER BY sources.weight DESC, coalesce(story_marks.own, 0) DESC,
                    min(coalesce(items.dated, items.first_seen), items.first_seen), items.row
                LIMIT 1), lead)
            """
        ).run()
    }

    private func move(_ row: Int64, to story: Int64) throws {
        try adopt.run {
            $0.integer(story)
            $0.integer(row)
        }
    }

    private func lead(_ row: Int64, story: Int64) throws {
        try setLead.run {
            $0.integer(story)
            $0.integer(row)
        }
    }
}
