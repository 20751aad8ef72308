import FoundationEssentials

/// Dates and times as people write them: `måndag 23 november 2026 kl. 07.00`, `Monday 23 November 2026, 07:00`.
struct DateWords: Sendable {
    let phrases: Phrases
    let timeZone: TimeZone

    func day(of date: Date) -> CivilDay { LocalTime(date, in: timeZone).day }

    /// With weekday, year and time.
    func full(_ date: Date) -> String {
        let time = LocalTime(date, in: timeZone)
        return at(time.hour, time.minute, long(time.day))
    }

    /// With weekday and year.
    func long(_ day: CivilDay) -> String { fill(.dateLong, day) }

    /// `23 november 2026`.
    func medium(_ day: CivilDay) -> String { fill(.dateMedium, day) }

    /// `23 november`
    func dayAndMonth(_ day: CivilDay) -> String { fill(.dateShort, day) }

    /// `23 november kl. 09.14`; with the year when it is another one than `year`, without a time at midnight sharp.
    func short(_ date: Date, year: Int) -> String {
        let time = LocalTime(date, in: timeZone)
        let day = fill(time.day.year == year ? .dateShort : .dateMedium, time.day)
        return time.isMidnight ? day : at(time.hour, time.minute, day)
    }

    /// For tables: `2026-11-23 07:00`.
    func compact(_ date: Date) -> String {
        let time = LocalTime(date, in: timeZone)
        return "\(time.day.iso) \(time.hour.padded(2)):\(time.minute.padded(2))"
    }

    func month(_ month: Int, year: Int) -> String {
        phrases(.monthOnly, ["month": phrases.month(month), "year": String(year)])
    }

    /// A day in words with a clock time behind it.
    func at(_ hour: Int, _ minute: Int, _ day: String) -> String {
        phrases(.dateTime, ["date": day, "hour": hour.padded(2), "minute": minute.padded(2)])
    }

    private func fill(_ phrase: Phrase, _ day: CivilDay) -> String {
        phrases(
            phrase,
            [
                "weekday": phrases.weekday(day.weekday), "day": String(day.day), "month": phrases.month(day.month),
                "year": String(day.year),
            ])
    }
}
