import BevakaCore
import Foundation

/// When a team's editions are due.
///
/// The timetable gives moments, *slots*; a slot that has been served is not served again, and after an outage only the latest
/// one counts, so that a team gets one edition and not ten. What an edition holds is never decided by the clock.
struct TeamClock: Sendable {
    /// A slot that lies further ahead of the clock than any change of zone was served by a clock that has been set back since.
    static let largestShift: Double = 26 * 3_600

    let team: Team
    let calendar: Calendar

    /// The latest slot at or before `now`; nil for a team without a timetable.
    func slot(at now: Date) -> Date? {
        guard case .daily(let hour, let minute, let days) = team.schedule else { return nil }
        return latest(hour: hour, minute: minute, days: days, at: now)
    }

    /// The latest slot of the weekly review.
    func weeklySlot(at now: Date) -> Date? {
        guard let day = team.weekly else { return nil }
        guard case .daily(let hour, let minute, _) = team.schedule else {
            return latest(hour: 7, minute: 0, days: [day], at: now)
        }
        return latest(hour: hour, minute: minute, days: [day], at: now)
    }

    /// Whether a slot is to be served when `served` was the last one.
    static func isDue(_ slot: Date, after served: Date?, now: Date) -> Bool {
        guard let served else { return true }
        return slot > served || served.timeIntervalSince(now) > largestShift
    }

    /// Whether new items may go out now, the first of which was seen at `first`.
    func mayGoOut(firstSeen first: Date, now: Date) -> Bool {
        guard case .immediately(let batch, let quiet) = team.schedule else { return false }
        let time = calendar.dateComponents([.hour, .minute], from: now)
        if let quiet, quiet.contains(minute: (time.hour ?? 0) * 60 + (time.minute ?? 0)) { return false }
        if isHoliday(now) { return false }
        // A first sight in the future is of a clock that has been set back.
        let waited = now.timeIntervalSince(first)
        return waited < 0 || waited >= Double(batch.components.seconds)
    }

    /// Holidays can push a slot back by some days; two weeks have every day of the week twice.
    private func latest(hour: Int, minute: Int, days: Set<Int>, at now: Date) -> Date? {
        for back in 0...14 {
            guard let day = calendar.date(byAdding: .day, value: -back, to: now),
                days.contains((calendar.component(.weekday, from: day) + 5) % 7 + 1), !isHoliday(day),
                let slot = calendar.date(bySettingHour: hour, minute: minute, second: 0, of: day), slot <= now
            else { continue }
            return slot
        }
        return nil
    }

    private func isHoliday(_ date: Date) -> Bool {
        guard team.skipsHolidays else { return false }
        let day = calendar.dateComponents([.year, .month, .day], from: date)
        return PublicHolidays.contains(year: day.year ?? 1970, month: day.month ?? 1, day: day.day ?? 1)
    }
}
