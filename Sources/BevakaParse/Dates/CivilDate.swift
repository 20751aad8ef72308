/// A day of the Gregorian calendar, with integer arithmetic only.
struct CivilDate: Hashable {
    var year: Int
    var month: Int
    var day: Int

    /// Nil for a day that does not exist, and for years that no feed writes of: 0001 is how "no date" prints in .NET.
    init?(year: Int, month: Int, day: Int) {
        guard (1900...2200).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, in: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The n-th day of a year (ISO 8601 ordinal date).
    init?(year: Int, ordinal: Int) {
        guard (1...(Self.isLeap(year) ? 366 : 365)).contains(ordinal) else { return nil }
        var rest = ordinal
        var month = 1
        while rest > Self.length(ofMonth: month, in: year) {
            rest -= Self.length(ofMonth: month, in: year)
            month += 1
        }
        self.init(year: year, month: month, day: rest)
    }

    /// A day of an ISO 8601 week; week 1 has the year's first Thursday.
    init?(year: Int, week: Int, weekday: Int) {
        guard (1...53).contains(week), (1...7).contains(weekday),
            let fourth = CivilDate(year: year, month: 1, day: 4)
        else { return nil }
        let monday = fourth.daysSince1970 - (fourth.weekday - 1)
        let day = monday + (week - 1) * 7 + (weekday - 1)
        if week == 53 {
            // Only years whose 53rd week has its Thursday inside have one.
            guard let last = CivilDate(year: year, month: 12, day: 31), monday + 52 * 7 + 3 <= last.daysSince1970 else {
                return nil
            }
        }
        self.init(daysSince1970: day)
    }

    private init?(daysSince1970 days: Int) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// Days from 1 January 1970.
    var daysSince1970: Int {
        // Years counted from March, so that the leap day comes last.
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted % 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// 1 Monday … 7 Sunday.
    var weekday: Int {
        (daysSince1970 % 7 + 10) % 7 + 1
    }

    static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    private static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: isLeap(year) ? 29 : 28
        default: 31
        }
    }
}
