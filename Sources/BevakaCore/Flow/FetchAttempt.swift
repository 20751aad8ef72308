package import FoundationEssentials

/// One asking of a source as the store remembers it, for `bevaka sources` and `bevaka status`.
package struct FetchAttempt: Hashable, Sendable {
    package var at: Date
    package var outcome: FetchOutcome
    package var problem: FeedProblem?
    package var status: Int?
    /// Decoded bytes of the body.
    package var bytes: Int
    package var milliseconds: Int
    /// Items in the document, and what storing them did.
    package var items: Int
    package var new: Int
    package var updated: Int

    package init(
        at: Date, outcome: FetchOutcome, problem: FeedProblem? = nil, status: Int? = nil, bytes: Int = 0,
        milliseconds: Int = 0, items: Int = 0, new: Int = 0, updated: Int = 0
    ) {
        self.at = at
        self.outcome = outcome
        self.problem = problem
        self.status = status
        self.bytes = bytes
        self.milliseconds = milliseconds
        self.items = items
        self.new = new
        self.updated = updated
    }
}
