/// Summer time in Europe (Directive 2000/84/EC): from the last Sunday in March to the last in October, at one o'clock UTC.
enum SummerTime {
    /// - Parameter seconds: since 1970.
    static func contains(_ seconds: Int, year: Int) -> Bool {
        guard let start = change(year: year, month: 3), let end = change(year: year, month: 10) else { return false }
        return (start..<end).contains(seconds)
    }

    private static func change(year: Int, month: Int) -> Int? {
        CivilDate(year: year, month: month, day: 31).map { ($0.daysSince1970 - $0.weekday % 7) * 86_400 + 3_600 }
    }
}
