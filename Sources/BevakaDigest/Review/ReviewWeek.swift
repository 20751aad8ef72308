package import FoundationEssentials

/// A week of ISO 8601, Monday to Sunday, as the clocks of a time zone have it.
package struct ReviewWeek: Hashable, Sendable {
    package let timeZone: TimeZone
    /// Its Monday.
    let first: CivilDay

    /// The week that a moment lies in.
    package init(containing moment: Date, in timeZone: TimeZone) {
        let day = LocalTime(moment, in: timeZone).day
        self.init(first: CivilDay(number: day.number - (day.weekday - 1)), timeZone: timeZone)
    }

    init(first: CivilDay, timeZone: TimeZone) {
        self.first = first
        self.timeZone = timeZone
    }

    /// Reads `2026-W47`; nil for anything else, and for a week that its year does not have.
    package init?(_ name: String, in timeZone: TimeZone) {
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 4, parts[1].count == 3, parts[1].first == "W",
            let year = Int(parts[0]), let week = Int(parts[1].dropFirst()), week > 0,
            let fourth = CivilDay(year: year, month: 1, day: 4)
        else { return nil }
        let monday = fourth.number - (fourth.weekday - 1) + (week - 1) * 7
        self.init(first: CivilDay(number: monday), timeZone: timeZone)
        guard self.name == name else { return nil }
    }

    /// `2026-W47`: a file name that sorts by time.
    package var name: String { "\(thursday.year.padded(4))-W\(number.padded(2))" }

    /// The number of the week; that with the year's first Thursday is 1.
    var number: Int {
        let start = CivilDay(year: thursday.year, month: 1, day: 1)?.number ?? 0
        return (thursday.number - start) / 7 + 1
    }

    /// Its Sunday.
    var last: CivilDay { CivilDay(number: first.number + 6) }

    package var previous: ReviewWeek { moved(by: -1) }

    /// Midnight before its Monday.
    package var start: Date { midnight(before: first) }

    /// Midnight after its Sunday.
    package var end: Date { midnight(before: CivilDay(number: first.number + 7)) }

    func moved(by weeks: Int) -> ReviewWeek {
        ReviewWeek(first: CivilDay(number: first.number + 7 * weeks), timeZone: timeZone)
    }

    /// The year that the week belongs to is that of its Thursday.
    private var thursday: CivilDay { CivilDay(number: first.number + 3) }

    private func midnight(before day: CivilDay) -> Date {
        let utc = Date(timeIntervalSince1970: Double(day.number) * 86_400)
        let guess = utc.addingTimeInterval(-Double(timeZone.secondsFromGMT(for: utc)))
        return utc.addingTimeInterval(-Double(timeZone.secondsFromGMT(for: guess)))
    }
}
