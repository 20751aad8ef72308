import BevakaCore
import Foundation
import Testing

@testable import BevakaPipeline

struct TeamClockTests {
    private func clock(
        _ schedule: Team.Schedule, weekly: Int? = nil, skipsHolidays: Bool = false, zone: String = "Europe/Stockholm"
    ) -> TeamClock {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
        return TeamClock(
            team: Team(name: "A", schedule: schedule, weekly: weekly, skipsHolidays: skipsHolidays), calendar: calendar)
    }

    private func date(_ text: String) -> Date { (try? Date(text, strategy: .iso8601)) ?? .distantPast }

    private let weekdays = Team.Schedule.daily(hour: 7, minute: 0, days: [1, 2, 3, 4, 5])

    @Test(arguments: [
        ("2026-11-24T05:59:59Z", "2026-11-23T06:00:00Z"), ("2026-11-24T06:00:00Z", "2026-11-24T06:00:00Z"),
        ("2026-11-24T22:30:00Z", "2026-11-24T06:00:00Z"),
        // Sunday: the last weekday was Friday.
        ("2026-11-22T12:00:00Z", "2026-11-20T06:00:00Z"),
        // The clocks went back on 25 October.
        ("2026-10-26T05:30:00Z", "2026-10-23T05:00:00Z"), ("2026-10-26T06:00:00Z", "2026-10-26T06:00:00Z"),
    ])
    func `the latest slot is the last clock time that has passed on a chosen day`(_ now: String, _ slot: String) {
        #expect(clock(weekdays).slot(at: date(now)) == date(slot))
    }

    @Test func `holidays push the slot back to the last working day`() {
        let now = date("2026-12-27T12:00:00Z")
        #expect(clock(weekdays).slot(at: now) == date("2026-12-25T06:00:00Z"))
        #expect(clock(weekdays, skipsHolidays: true).slot(at: now) == date("2026-12-23T06:00:00Z"))
    }

    @Test func `a team that is told immediately has no slots`() {
        #expect(clock(.immediately(batch: .seconds(0), quiet: nil)).slot(at: date("2026-11-24T06:00:00Z")) == nil)
    }

    @Test func `the weekly review has the team's clock time on its day`() {
        let now = date("2026-11-24T12:00:00Z")
        #expect(clock(weekdays, weekly: 5).weeklySlot(at: now) == date("2026-11-20T06:00:00Z"))
        #expect(
            clock(.immediately(batch: .seconds(0), quiet: nil), weekly: 2).weeklySlot(at: now)
                == date("2026-11-24T06:00:00Z"))
        #expect(clock(weekdays).weeklySlot(at: now) == nil)
    }

    @Test func `a slot is served once, and after an outage only the latest counts`() {
        let now = date("2026-11-24T06:00:00Z")
        let slot = clock(weekdays).slot(at: now) ?? .distantPast
        #expect(!TeamClock.isDue(slot, after: slot, now: now))
        #expect(TeamClock.isDue(slot, after: date("2026-11-10T06:00:00Z"), now: now))
    }

    @Test func `a clock set back by minutes serves nothing twice, and one set back by years does not silence the team`()
    {
        let slot = date("2026-11-23T06:00:00Z")
        #expect(!TeamClock.isDue(slot, after: date("2026-11-24T06:00:00Z"), now: date("2026-11-24T05:58:00Z")))
        #expect(TeamClock.isDue(slot, after: date("2031-01-02T06:00:00Z"), now: date("2026-11-24T05:58:00Z")))
    }

    @Test(arguments: [
        ("2026-11-24T18:59:00Z", true), ("2026-11-24T19:00:00Z", false), ("2026-11-25T05:59:00Z", false),
        ("2026-11-25T06:00:00Z", true),
    ])
    func `nothing goes out in the quiet time`(_ now: String, _ mayGo: Bool) {
        let quiet = Team.QuietTime(start: 20 * 60, end: 7 * 60)
        let clock = clock(.immediately(batch: .seconds(0), quiet: quiet))
        #expect(clock.mayGoOut(firstSeen: date("2026-11-24T12:00:00Z"), now: date(now)) == mayGo)
    }

    @Test func `the first new item waits for others, and one from the future does not`() {
        let clock = clock(.immediately(batch: .seconds(900), quiet: nil))
        let now = date("2026-11-24T12:00:00Z")
        #expect(!clock.mayGoOut(firstSeen: now - 899, now: now))
        #expect(clock.mayGoOut(firstSeen: now - 900, now: now))
        #expect(clock.mayGoOut(firstSeen: now + 3_600, now: now))
    }
}
