import BevakaPipeline
import Foundation
import Testing

struct DigestWindowTests {
    let calendar: Calendar
    let stockholm: TimeZone

    init() throws {
        stockholm = try #require(TimeZone(identifier: "Europe/Stockholm"))
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = stockholm
        self.calendar = calendar
    }

    func moment(_ month: Int, _ day: Int, _ hour: Int) throws -> Date {
        try #require(calendar.date(from: DateComponents(year: 2026, month: month, day: day, hour: hour)))
    }

    /// 2026-11-23 is a Monday.
    @Test(arguments: [(24, 23), (25, 24), (27, 26), (28, 27), (29, 27), (30, 27)])
    func `a digest goes back to the last working day at the same hour`(day: Int, start: Int) throws {
        let window = DigestWindow(now: try moment(11, day, 7), calendar: calendar, firstPass: .distantPast)
        #expect(window.from == (try moment(11, start, 7)))
        #expect(window.to == (try moment(11, day, 7)))
    }

    @Test func `the clock time holds over the change to winter time`() throws {
        let window = DigestWindow(now: try moment(10, 26, 7), calendar: calendar, firstPass: .distantPast)
        #expect(window.from == (try moment(10, 23, 7)))
        #expect(window.to.timeIntervalSince(window.from) == 73 * 3_600)
    }

    @Test func `the first digest of a new archive looks a week back`() throws {
        let now = try moment(11, 24, 7)
        #expect(DigestWindow(now: now, calendar: calendar, firstPass: nil).from == (try moment(11, 17, 7)))
        #expect(DigestWindow(now: now, calendar: calendar, firstPass: now).from == (try moment(11, 17, 7)))
    }
}
