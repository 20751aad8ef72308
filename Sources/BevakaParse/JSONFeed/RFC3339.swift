import FoundationEssentials

/// Dates as RFC 3339 writes them: `2026-11-23T06:00:00Z`.
enum RFC3339 {
    /// The moment in UTC, to the second.
    static func string(_ date: Date) -> String {
        let seconds = Int64(date.timeIntervalSince1970.rounded(.down))
        let days = floorDivide(seconds, 86_400)
        let time = seconds - days * 86_400
        let (year, month, day) = civil(days)
        return String(unsafeUninitializedCapacity: 20) { buffer in
            var end = 0
            func put(_ value: Int64, digits: Int, _ mark: UInt8) {
                var value = value
                for position in stride(from: end + digits - 1, through: end, by: -1) {
                    buffer[position] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10)
                    value /= 10
                }
                buffer[end + digits] = mark
                end += digits + 1
            }
            put(min(max(year, 0), 9999), digits: 4, UInt8(ascii: "-"))
            put(month, digits: 2, UInt8(ascii: "-"))
            put(day, digits: 2, UInt8(ascii: "T"))
            put(time / 3600, digits: 2, UInt8(ascii: ":"))
            put(time / 60 % 60, digits: 2, UInt8(ascii: ":"))
            put(time % 60, digits: 2, UInt8(ascii: "Z"))
            return end
        }
    }

    /// Year, month and day of a count of days since 1 January 1970, in the Gregorian calendar: the year is taken to begin in March, so
    /// that the leap day is its last.
    private static func civil(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = days + 719_468
        let era = floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
        value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor)
    }
}
