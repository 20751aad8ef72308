import BevakaCore
import BevakaPipeline
import Foundation
import Testing

struct MomentTests {
    let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()
    let now = Date(timeIntervalSince1970: 1_795_500_000)

    @Test(arguments: [("36h", 36 * 3_600.0), ("2d", 172_800.0), ("1w", 604_800.0), ("0d", 0.0)])
    func `a span counts back from now`(text: String, seconds: Double) throws {
        let moment = try Moment.parse(text, option: "--since", now: now, calendar: calendar)
        #expect(now.timeIntervalSince(moment) == seconds)
    }

    @Test func `a date is its first moment`() throws {
        let moment = try Moment.parse("2026-11-20", option: "--since", now: now, calendar: calendar)
        #expect(moment == Date(timeIntervalSince1970: 1_795_132_800))
    }

    @Test(arguments: ["", "yesterday", "2", "d", "-2d", "2026-02-30", "2026-13-01", "20261120", "99999d"])
    func `anything else is refused with the ways to write it`(text: String) {
        let failure = #expect(throws: RunFailure.self) {
            try Moment.parse(text, option: "--since", now: now, calendar: calendar)
        }
        #expect(failure?.code == .usage)
        #expect(failure?.message.contains("--since") == true && failure?.message.contains("2d") == true)
    }
}
