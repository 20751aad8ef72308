import BevakaCore
import FoundationEssentials
import GRDB

/// Gives each new item its story, and lets people correct what the rule has done.
struct StoryWriter {
    private let marks: StoryMarksTable
    private let finder: StoryFinder
    private let stories: StoryTable
    private let tellings: StoryTellingTable
    private let rulings: StoryRulingTable

    init(_ database: Database) throws {
        marks = try StoryMarksTable(database)
        finder = try StoryFinder(database)
        stories = try StoryTable(database)
        tellings = try StoryTellingTable(database)
        rulings = try StoryRulingTable(database)
    }

    /// Finds the story of an item that has just been stored, and lets later ones find it. Returns the story's number.
    func add(_ item: AnnotatedItem, row: Int64, _ sighting: Sighting) throws -> Int64 {
        var telling = StoryTelling(item, row: row)
        telling.source = sighting.source
        telling.weight = sighting.weight
        telling.date = StoryRule.date(
            published: PublicationDate.effective(item.item.published, seen: sighting.at), firstSeen: sighting.at)
        telling.isOwn = StoryTelling.isOwn(item, sourceURL: sighting.sourceURL)
        let keys = telling.keys
        let matches = try finder.stories(of: telling, keys)
        try marks.insert(telling, keys)
        return try stories.join(telling, matches)
    }

    /// Around a change of an item's words. Its story stays: what it was is what it is.
    func replace(_ row: Int64, with item: AnnotatedItem, _ change: () throws -> Void) throws {
        try marks.remove(row)
        try change()
        try marks.add(item, row: row)
    }

    /// An item that is listed again unchanged.
    func confirm(_ item: AnnotatedItem, row: Int64) throws {
        try marks.fill(item, row: row)
    }

    /// - Throws: ``RunFailure`` 64 when the item is alone.
    func split(_ row: Int64, author: String?, at: Date) throws {
        guard let item = try tellings.telling(row), let story = item.story else { throw Self.isAlone }
        let members = try tellings.members(story)
        guard members.count > 1 else { throw Self.isAlone }
        for member in members where member.row != row {
            try rulings.say(row, member.row, areOne: false, author: author, at: at)
        }
        try stories.split(item, from: members)
    }

    /// - Throws: ``RunFailure`` 64 for an item and itself.
    func join(_ row: Int64, _ other: Int64, author: String?, at: Date) throws {
        guard row != other, let one = try tellings.telling(row), let two = try tellings.telling(other) else {
            throw RunFailure(.usage, "Name two different items: bevaka story join 3f9a1c20 77b0e4d1")
        }
        try stories.open(one)
        try stories.open(two)
        try rulings.say(row, other, areOne: true, author: author, at: at)
        let who = author.map { "\($0) said so" } ?? "a person said so"
        let story = try stories.merge(one.storyNumber, two.storyNumber, by: other, .person, who)
        try rulings.forgetApartness(in: story)
        try stories.chooseLead(of: story)
    }

    private static let isAlone = RunFailure(
        .usage, "The item is alone in its story: there is nothing to split it from.")
}
