import BevakaCore
import Foundation
import Testing

@testable import BevakaDigest

struct DateWordsTests {
    private let swedish: DateWords
    private let english: DateWords

    init() throws {
        let room = try DigestRoom()
        swedish = DateWords(phrases: room.phrases(.swedish), timeZone: Sample.stockholm)
        english = DateWords(phrases: room.phrases(.english), timeZone: Sample.stockholm)
    }

    @Test func `a moment is written as people write it`() {
        #expect(swedish.full(Sample.now) == "måndag 23 november 2026 kl.\u{A0}07.00")
        #expect(english.full(Sample.now) == "Monday 23 November 2026, 07:00")
    }

    @Test func `summer time is shown as the clocks show it`() {
        #expect(english.full(Sample.date("2026-10-25T00:30:00Z")) == "Sunday 25 October 2026, 02:30")
        #expect(english.full(Sample.date("2026-10-25T01:30:00Z")) == "Sunday 25 October 2026, 02:30")
        #expect(english.full(Sample.date("2026-10-25T02:30:00Z")) == "Sunday 25 October 2026, 03:30")
        #expect(english.full(Sample.date("2026-03-29T00:59:00Z")) == "Sunday 29 March 2026, 01:59")
        #expect(english.full(Sample.date("2026-03-29T01:00:00Z")) == "Sunday 29 March 2026, 03:00")
    }

    @Test func `midnight sharp means that only a day was given`() {
        #expect(swedish.short(Sample.date("2026-11-21T23:00:00Z"), year: 2026) == "22 november")
        #expect(swedish.short(Sample.date("2025-12-31T10:05:00Z"), year: 2026) == "31 december 2025 kl.\u{A0}11.05")
    }

    @Test(arguments: [-1e300, 1e300, .infinity, .nan])
    func `a nonsense date does not trap`(_ seconds: Double) {
        let date = Date(timeIntervalSince1970: seconds)
        #expect(!swedish.full(date).isEmpty)
        #expect(LocalTime.timestamp(date).count == 20)
    }

    @Test func `a deadline names the city where clocks differ`() {
        func words(_ zone: String?) -> String {
            english.deadline(
                Deadline(kind: .application, date: "2027-01-15", time: "17:00", timezone: zone, text: ""))
        }
        #expect(words("Europe/Brussels") == "Friday 15 January 2027, 17:00")
        #expect(words("Europe/Helsinki") == "Friday 15 January 2027, 17:00 (Helsinki)")
        #expect(words("America/New_York") == "Friday 15 January 2027, 17:00 (New York)")
        #expect(words("Mars/Base") == "Friday 15 January 2027, 17:00")
        #expect(english.deadline(Deadline(kind: .other, date: "2027-03", text: "")) == "March 2027")
        #expect(english.deadline(Deadline(kind: .other, date: "spring", text: "")) == "spring")
    }

    @Test func `days are counted as the calendar counts them`() {
        for number in stride(from: -800_000, to: 800_000, by: 37) {
            let day = CivilDay(number: number)
            #expect(day.number == number)
        }
        #expect(CivilDay(number: 0).iso == "1970-01-01")
        #expect(CivilDay(year: 2028, month: 2, day: 29)?.weekday == 2)
        #expect(CivilDay(year: 2027, month: 2, day: 29) == nil)
        #expect(DeadlineDate("2028-02")?.last.iso == "2028-02-29")
        #expect(DeadlineDate("2027-02")?.last.iso == "2027-02-28")
        #expect(DeadlineDate("2027-12")?.last.iso == "2027-12-31")
    }
}
