package import FoundationEssentials

/// Where a team stands: how far it has been served.
package struct TeamDesk: Hashable, Sendable {
    /// ``Team/key``.
    package var team: String
    /// All items up to this row have been looked at for it: told, or not wanted.
    package var through: Int64
    /// When they were.
    package var served: Date
    /// When the archive began to serve it.
    package var started: Date
    /// The moment of its timetable that was served last.
    package var slot: Date?
    /// The same for the weekly review.
    package var weeklySlot: Date?
    /// Of its last edition; 0 before the first.
    package var lastNumber: Int
    /// When it last had news; nil before.
    package var lastNews: Date?

    package init(
        team: String, through: Int64, served: Date, started: Date, slot: Date? = nil, weeklySlot: Date? = nil,
        lastNumber: Int = 0,
        lastNews: Date? = nil
    ) {
        self.team = team
        self.through = through
        self.served = served
        self.started = started
        self.slot = slot
        self.weeklySlot = weeklySlot
        self.lastNumber = lastNumber
        self.lastNews = lastNews
    }
}
