import FoundationEssentials

/// A moment as the clocks of a time zone show it.
struct LocalTime: Hashable, Sendable {
    let day: CivilDay
    let hour: Int
    let minute: Int
    let second: Int

    init(_ date: Date, in timeZone: TimeZone) {
        self.init(date, offset: timeZone.secondsFromGMT(for: Self.bounded(date)))
    }

    /// RFC 3339 in UTC, to the second: `2026-11-23T06:00:00Z`.
    static func timestamp(_ date: Date) -> String {
        let time = LocalTime(date, offset: 0)
        return "\(time.day.iso)T\(time.hour.padded(2)):\(time.minute.padded(2)):\(time.second.padded(2))Z"
    }

    /// Feeds that give only a day are read as midnight.
    var isMidnight: Bool { hour == 0 && minute == 0 && second == 0 }

    private init(_ date: Date, offset: Int) {
        let seconds = Int(Self.bounded(date).timeIntervalSince1970.rounded(.down)) + offset
        let (days, rest) = seconds.flooredDivision(by: 86_400)
        day = CivilDay(number: days)
        hour = rest / 3_600
        minute = rest % 3_600 / 60
        second = rest % 60
    }

    /// Years 1 to 9999: a feed's nonsense date must not trap, and RFC 3339 knows no others.
    private static func bounded(_ date: Date) -> Date {
        let seconds = date.timeIntervalSince1970
        guard seconds.isFinite else { return Date(timeIntervalSince1970: 0) }
        return Date(timeIntervalSince1970: min(max(seconds, -62_135_500_000), 253_402_200_000))
    }
}
