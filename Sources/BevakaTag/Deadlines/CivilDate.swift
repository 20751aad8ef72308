import FoundationEssentials

/// A day of the calendar, or a month of it.
struct CivilDate: Hashable, Sendable, Comparable {
    var year: Int
    var month: Int
    /// Nil for a month without a day.
    var day: Int?

    static func < (left: CivilDate, right: CivilDate) -> Bool {
        (left.year, left.month, left.day ?? 32) < (right.year, right.month, right.day ?? 32)
    }

    /// Nil for a day that the month does not have.
    init?(year: Int, month: Int, day: Int?) {
        guard (1...12).contains(month), (1...Self.days(of: month, in: year)).contains(day ?? 1) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day a moment falls on in UTC.
    init(_ moment: Date) {
        let days = Int((moment.timeIntervalSince1970 / 86_400).rounded(.down))
        // Howard Hinnant's days-to-civil: eras of 400 years that begin in March.
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    static func days(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// `2027-01-15`, `2027-03`.
    var text: String {
        let start = "\(year)-" + Self.two(month)
        return day.map { start + "-" + Self.two($0) } ?? start
    }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
