package import FoundationEssentials

/// An item that a team was told, as it was last told.
package struct ToldItem: Hashable, Sendable {
    package var row: Int64
    package var story: Int64
    /// Number of the edition, and when it was made.
    package var number: Int
    package var date: Date
    package var revision: Int

    package init(row: Int64, story: Int64, number: Int, date: Date, revision: Int) {
        self.row = row
        self.story = story
        self.number = number
        self.date = date
        self.revision = revision
    }
}
