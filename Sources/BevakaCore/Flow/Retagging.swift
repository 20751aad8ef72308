/// How far tagging the archive again has come. It is kept in the store, so that a run that was killed goes on.
package struct Retagging: Hashable, Sendable, Codable {
    /// What is being done: the vocabulary and what was asked for. Progress of something else is no progress.
    package var task: String
    /// The last row that is done.
    package var lastRow: Int64
    /// Items read so far.
    package var items: Int
    /// Items whose tags changed.
    package var changed: Int
    /// By topic, the items that have it now and did not before, and the other way round.
    package var gained: [String: Int]
    package var lost: [String: Int]

    package init(
        task: String, lastRow: Int64 = 0, items: Int = 0, changed: Int = 0, gained: [String: Int] = [:],
        lost: [String: Int] = [:]
    ) {
        self.task = task
        self.lastRow = lastRow
        self.items = items
        self.changed = changed
        self.gained = gained
        self.lost = lost
    }
}

/// New tags for an item of the archive: its language, topics, references, deadlines and places.
package struct Annotation: Hashable, Sendable {
    package var row: Int64
    /// The story and the text of the item are not taken from it.
    package var annotated: AnnotatedItem

    package init(row: Int64, annotated: AnnotatedItem) {
        self.row = row
        self.annotated = annotated
    }
}
