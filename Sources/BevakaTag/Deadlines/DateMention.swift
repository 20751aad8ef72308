/// A date as the text writes it.
struct DateMention: Hashable, Sendable {
    /// In the folded text.
    var range: Range<Int>
    var year: Int?
    var month: Int
    /// Nil for a month without a day.
    var day: Int?
    var bound = MonthNames.Bound.none
    /// The first of `10–31 March`: it shares the month of the next.
    var opensRange = false
    /// Written with one more month as alternatives: `december 2022/januari 2023`.
    var isAlternative = false

    /// The day in a year; nil for 30 February.
    func date(in year: Int) -> CivilDate? { CivilDate(year: year, month: month, day: day) }
}
