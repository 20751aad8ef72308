import Testing

@testable import BevakaPipeline

struct PublicHolidaysTests {
    @Test(arguments: [
        (2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2028, 4, 16), (2038, 4, 25), (1961, 4, 2),
    ])
    func `Easter Sunday is where the almanac has it`(_ date: (year: Int, month: Int, day: Int)) {
        #expect(PublicHolidays.easterSunday(date.year) == (date.month, date.day))
    }

    @Test(arguments: [
        (2026, 1, 1), (2026, 1, 6), (2026, 4, 3), (2026, 4, 6), (2026, 5, 1), (2026, 5, 14), (2026, 6, 6),
        (2026, 6, 19),
        (2026, 12, 24), (2026, 12, 25), (2026, 12, 31), (2027, 6, 25), (2028, 6, 23), (2028, 4, 14),
    ])
    func `offices are closed`(_ date: (year: Int, month: Int, day: Int)) {
        #expect(PublicHolidays.contains(year: date.year, month: date.month, day: date.day))
    }

    @Test(arguments: [
        (2026, 1, 2), (2026, 4, 2), (2026, 4, 7), (2026, 5, 15), (2026, 6, 18), (2026, 6, 26), (2026, 12, 23),
    ])
    func `offices are open`(_ date: (year: Int, month: Int, day: Int)) {
        #expect(!PublicHolidays.contains(year: date.year, month: date.month, day: date.day))
    }
}
