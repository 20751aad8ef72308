package import BevakaCore
package import FoundationEssentials

/// A moment as people write it on a command line: `36h`, `2d`, `1w`, `2y` ago, or a date `2026-11-20`.
package enum Moment {
    /// - Parameter option: the option's name, for the sentence.
    /// - Throws: ``RunFailure`` 64 for anything else.
    package static func parse(_ text: String, option: String, now: Date, calendar: Calendar) throws(RunFailure) -> Date
    {
        if let moment = ago(text, now: now, calendar: calendar) ?? date(text, calendar: calendar) { return moment }
        throw RunFailure(
            .usage, "\(option) \"\(text)\": write a span (36h, 2d, 1w, 1y) or a date (2026-11-20).")
    }

    private static func ago(_ text: String, now: Date, calendar: Calendar) -> Date? {
        let units: [Character: Calendar.Component] = ["h": .hour, "d": .day, "w": .weekOfYear, "m": .month, "y": .year]
        guard let letter = text.last, let unit = units[letter], let amount = Int(text.dropLast()),
            (0...10_000).contains(amount)
        else { return nil }
        return calendar.date(byAdding: unit, value: -amount, to: now)
    }

    private static func date(_ text: String, calendar: Calendar) -> Date? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
            (1900...2200).contains(year)
        else { return nil }
        let components = DateComponents(year: year, month: month, day: day)
        guard let date = calendar.date(from: components),
            calendar.dateComponents([.year, .month, .day], from: date) == components
        else { return nil }
        return date
    }
}
