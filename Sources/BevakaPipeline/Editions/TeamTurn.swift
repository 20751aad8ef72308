import BevakaCore
import FoundationEssentials

/// A team whose turn it is in this run, and what for.
struct TeamTurn: Sendable {
    let clock: TeamClock
    let desk: TeamDesk
    /// The slot to be served; nil for teams that are told immediately.
    let slot: Date?
    /// The slot of the weekly review, when it is due.
    let weeklySlot: Date?
    /// Whether news is due; a review alone may be.
    let wantsNews: Bool

    var team: Team { clock.team }

    /// Nil when nothing is due for the team.
    init?(clock: TeamClock, desk: TeamDesk, now: Date) {
        self.clock = clock
        self.desk = desk
        let slot = clock.slot(at: now)
        let isSlotDue = slot.map { TeamClock.isDue($0, after: desk.slot, now: now) } ?? false
        self.slot = isSlotDue ? slot : nil
        let weekly = clock.weeklySlot(at: now)
        let isWeeklyDue = weekly.map { TeamClock.isDue($0, after: desk.weeklySlot, now: now) } ?? false
        weeklySlot = isWeeklyDue ? weekly : nil
        if case .immediately = clock.team.schedule { wantsNews = true } else { wantsNews = isSlotDue }
        guard wantsNews || isWeeklyDue else { return nil }
    }

    /// For a person who does not wait for the timetable; no slot is served by that.
    init(extraFor clock: TeamClock, desk: TeamDesk) {
        self.clock = clock
        self.desk = desk
        slot = nil
        weeklySlot = nil
        wantsNews = true
    }
}
