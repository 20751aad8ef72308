/// The public holidays of Sweden (lag 1989:253 om allmänna helgdagar), and the eves on which offices are closed.
enum PublicHolidays {
    /// Whether offices are closed on this day of the Gregorian calendar, Sundays and Saturdays aside.
    static func contains(year: Int, month: Int, day: Int) -> Bool {
        let date = dayOfYear(month: month, day: day, year: year)
        if fixed.contains(where: { $0 == (month, day) }) { return true }
        let easter = easterSunday(year)
        let sunday = dayOfYear(month: easter.month, day: easter.day, year: year)
        // Good Friday, Easter Monday, Ascension Day.
        if [-2, 1, 39].contains(date - sunday) { return true }
        // Midsummer Eve: the Friday before the Saturday that falls on 20–26 June.
        return month == 6 && (19...25).contains(day) && weekday(year: year, month: month, day: day) == 5
    }

    /// New Year's Day, Epiphany, 1 May, National Day, Christmas Eve to Boxing Day, New Year's Eve.
    private static let fixed = [(1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31)]

    /// The Gregorian computus (Meeus, Jones and Butcher).
    static func easterSunday(_ year: Int) -> (month: Int, day: Int) {
        let (a, b, c) = (year % 19, year / 100, year % 100)
        let (d, e) = (b / 4, b % 4)
        let g = (8 * b + 13) / 25
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = (c / 4, c % 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 19 * l) / 433
        let month = (h + l - 7 * m + 90) / 25
        return (month, (h + l - 7 * m + 33 * month + 19) % 32)
    }

    private static func dayOfYear(month: Int, day: Int, year: Int) -> Int {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 1 : 0
        let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month - 1]
        return before + (month > 2 ? leap : 0) + day
    }

    /// 1 Monday … 7 Sunday (Zeller's congruence).
    private static func weekday(year: Int, month: Int, day: Int) -> Int {
        let (m, y) = month < 3 ? (month + 12, year - 1) : (month, year)
        let h = (day + 13 * (m + 1) / 5 + y % 100 + y % 100 / 4 + y / 400 + 5 * (y / 100)) % 7
        return (h + 5) % 7 + 1
    }
}
