/// What an edit of an item says that a reader of its old text does not know. Counters, dates of updates, white space,
/// punctuation, the order of sentences and boilerplate are nothing, and are not in it.
package struct ItemChange: Hashable, Sendable {
    /// What stands in another's place.
    package struct Replacement: Hashable, Sendable {
        package var old: String
        package var new: String

        package init(old: String, new: String) {
            self.old = old
            self.new = new
        }
    }

    /// A date that is another one now. The new one has the kind.
    package struct MovedDeadline: Hashable, Sendable {
        package var old: Deadline
        package var new: Deadline

        package init(old: Deadline, new: Deadline) {
            self.old = old
            self.new = new
        }
    }

    package var title: Replacement?
    package var movedDeadlines: [MovedDeadline]
    /// Dates of a kind that the old text had none of.
    package var newDeadlines: [Deadline]
    /// Dates that the new text does not give any more.
    package var droppedDeadlines: [Deadline]
    /// Sums, shares and other numbers, as written.
    package var amounts: [Replacement]
    /// Sentences that say something else now, beside those whose numbers changed.
    package var rewritten: [Replacement]
    package var added: [String]
    package var removed: [String]

    package init(
        title: Replacement? = nil, movedDeadlines: [MovedDeadline] = [], newDeadlines: [Deadline] = [],
        droppedDeadlines: [Deadline] = [], amounts: [Replacement] = [], rewritten: [Replacement] = [],
        added: [String] = [], removed: [String] = []
    ) {
        self.title = title
        self.movedDeadlines = movedDeadlines
        self.newDeadlines = newDeadlines
        self.droppedDeadlines = droppedDeadlines
        self.amounts = amounts
        self.rewritten = rewritten
        self.added = added
        self.removed = removed
    }

    /// Whether a reader of the old text has to be told.
    package var isNews: Bool {
        title != nil || !movedDeadlines.isEmpty || !newDeadlines.isEmpty || !droppedDeadlines.isEmpty
            || !amounts.isEmpty || !rewritten.isEmpty || !added.isEmpty || !removed.isEmpty
    }
}
