import BevakaCore
import GRDB

/// Looks at the marks of a stored item before all of it is read.
struct StoryGlanceTable {
    private let marks: PreparedStatement

    init(_ database: Database) throws {
        marks = try PreparedStatement(database, "SELECT words, facts FROM story_marks WHERE item = ?")
    }

    /// True also for an item of an older archive, which has no marks.
    func mayTell(_ row: Int64, storyOf item: StoryTelling) throws -> Bool {
        try marks.first({ $0.integer(row) }) { columns in
            guard let glance = StoryMarksCoding.glance(words: columns.blob() ?? []) else { return true }
            return glance.mayTellStory(of: item) { StoryMarksCoding.withFacts(columns.blob() ?? [], glance) }
        } ?? true
    }
}
