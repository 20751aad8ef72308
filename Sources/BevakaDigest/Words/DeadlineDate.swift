import BevakaCore
import FoundationEssentials

/// The date of a ``Deadline``: a day, or a month of which the day is not known.
enum DeadlineDate: Hashable, Sendable {
    case day(CivilDay)
    case month(Int, year: Int)

    /// Reads `2027-01-15` and `2027-03`; nil for anything else.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        switch parts.count {
        case 3:
            guard let year = parts[0], let month = parts[1], let day = parts[2],
                let civil = CivilDay(year: year, month: month, day: day)
            else { return nil }
            self = .day(civil)
        case 2:
            guard let year = parts[0], let month = parts[1], CivilDay(year: year, month: month, day: 1) != nil else {
                return nil
            }
            self = .month(month, year: year)
        default: return nil
        }
    }

    /// The last day that it can mean.
    var last: CivilDay {
        switch self {
        case .day(let day): day
        case .month(let month, let year):
            (29...31).reversed().lazy.compactMap { CivilDay(year: year, month: month, day: $0) }.first
                ?? CivilDay(number: (CivilDay(year: year, month: month, day: 1)?.number ?? 0) + 27)
        }
    }
}

extension DateWords {
    /// A deadline's date in words, with its time, and the city of its time zone where clocks there differ from ours.
    func deadline(_ deadline: Deadline) -> String {
        guard let date = DeadlineDate(deadline.date) else { return PlainText.line(deadline.date) }
        switch date {
        case .month(let month, let year): return self.month(month, year: year)
        case .day(let day):
            guard let (hour, minute) = Self.clock(deadline.time) else { return long(day) }
            let words = at(hour, minute, long(day))
            guard let zone = deadline.timezone, let there = TimeZone(identifier: zone) else { return words }
            let noon = Date(timeIntervalSince1970: Double(day.number) * 86_400 + 43_200)
            if there.secondsFromGMT(for: noon) == timeZone.secondsFromGMT(for: noon) { return words }
            return words + " (\(zone.split(separator: "/").last ?? "UTC"))".replacing("_", with: " ")
        }
    }

    static func clock(_ time: String?) -> (hour: Int, minute: Int)? {
        guard let parts = time?.split(separator: ":"), parts.count >= 2, let hour = Int(parts[0]),
            let minute = Int(parts[1]), (0...24).contains(hour), (0...59).contains(minute)
        else { return nil }
        return (hour, minute)
    }
}
