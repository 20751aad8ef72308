/// A day of the Gregorian calendar, without a time zone.
struct CivilDay: Hashable, Comparable, Sendable {
    let year: Int
    let month: Int
    let day: Int

    /// The day that lies so many days after 1 January 1970.
    init(number: Int) {
        let (era, dayOfEra) = (number + 719_468).flooredDivision(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// A day that exists; nil for 30 February.
    init?(year: Int, month: Int, day: Int) {
        guard (1...9_999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        let number = Self.number(year: year, month: month, day: day)
        self.init(number: number)
        guard self.month == month else { return nil }
    }

    /// Days since 1 January 1970.
    var number: Int { Self.number(year: year, month: month, day: day) }

    /// 1 for Monday … 7 for Sunday (ISO 8601).
    var weekday: Int { (number + 3).flooredDivision(by: 7).remainder + 1 }

    /// ISO 8601: `2026-11-23`.
    var iso: String { "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))" }

    static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }

    /// Years are counted from March, so that the leap day is the last one of its year.
    private static func number(year: Int, month: Int, day: Int) -> Int {
        let (era, yearOfEra) = (month <= 2 ? year - 1 : year).flooredDivision(by: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension Int {
    /// Division that rounds towards minus infinity, so that the remainder is never negative.
    func flooredDivision(by divisor: Int) -> (quotient: Int, remainder: Int) {
        let result = quotientAndRemainder(dividingBy: divisor)
        return result.remainder < 0 ? (result.quotient - 1, result.remainder + divisor) : result
    }

    /// At least `width` digits, with leading zeros.
    func padded(_ width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
