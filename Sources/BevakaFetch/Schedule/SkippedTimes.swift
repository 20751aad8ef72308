internal import BevakaCore
internal import FoundationEssentials

/// The hours and days, in GMT, in which a feed asks not to be fetched (RSS 2.0 skipHours and skipDays).
struct SkippedTimes {
    private let hours: Set<Int>
    /// 0 is Sunday.
    private let days: Set<Int>

    init(_ facts: FeedFacts?) {
        // RSS 0.91 counts hours from 1 to 24.
        let hours = Set((facts?.skipHours ?? []).map { $0 == 24 ? 0 : $0 }.filter { 0..<24 ~= $0 })
        let days = Set((facts?.skipDays ?? []).compactMap(Self.day))
        // A feed that skips everything says nothing.
        self.hours = hours.count == 24 ? [] : hours
        self.days = days.count == 7 ? [] : days
    }

    private static func day(_ name: String) -> Int? {
        ["sun", "mon", "tue", "wed", "thu", "fri", "sat"].firstIndex(of: name.lowercased().prefix(3).description)
    }

    /// The moment itself, or the start of the next full hour that is not skipped, but never later than the limit.
    func moment(after moment: Date, noLaterThan limit: Date) -> Date {
        if hours.isEmpty, days.isEmpty { return moment }
        var candidate = moment
        while isSkipped(candidate), candidate < limit {
            let hour = (candidate.timeIntervalSince1970 / 3_600).rounded(.down) + 1
            candidate = Date(timeIntervalSince1970: hour * 3_600)
        }
        return min(candidate, limit)
    }

    private func isSkipped(_ moment: Date) -> Bool {
        let hour = Int((moment.timeIntervalSince1970 / 3_600).rounded(.down))
        let day = Int((Double(hour) / 24).rounded(.down))
        // 1 January 1970 was a Thursday.
        let weekday = ((day + 4) % 7 + 7) % 7
        return hours.contains(((hour % 24) + 24) % 24) || days.contains(weekday)
    }
}
