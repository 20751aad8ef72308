extension DateReader {
    /// Three numbers: `24.11.2026`, `24/11/2026`, `24-11-2026`, `2026/11/24`, `2026. 11. 24.`, `26-11-24`, `2026년 11월 24일`.
    func numericDate(_ numbers: [Int], weekdays: NameTable.Set) -> CivilDate? {
        guard case .number(let first, let firstDigits) = tokens[numbers[0]].kind,
            case .number(let second, let secondDigits) = tokens[numbers[1]].kind,
            case .number(let third, let thirdDigits) = tokens[numbers[2]].kind,
            let separator = separator(numbers)
        else { return nil }
        if firstDigits == 4 {
            // Google wrote 2003-012-31 for a while.
            guard thirdDigits <= 2, secondDigits <= 2 || (secondDigits == 3 && second < 13) else { return nil }
            return CivilDate(year: first, month: second, day: third)
        }
        guard firstDigits <= 2, secondDigits <= 2, thirdDigits == 4 || thirdDigits == 2 else { return nil }
        let century = third < 50 ? 2000 : 1900
        if separator == "-", thirdDigits == 2 {
            // ISO 8601 with two digits for the year.
            guard firstDigits == 2, secondDigits == 2 else { return nil }
            return CivilDate(year: first + (first < 50 ? 2000 : 1900), month: second, day: third)
        }
        let year = thirdDigits == 4 ? third : century + third
        let european = CivilDate(year: year, month: second, day: first)
        guard separator != "." else { return european }
        return choose(european, CivilDate(year: year, month: first, day: second), weekdays: weekdays)
    }

    /// Day first unless that cannot be. A weekday that fits only one reading decides; AM or PM makes the American one too
    /// likely to choose at all.
    private func choose(_ european: CivilDate?, _ american: CivilDate?, weekdays: NameTable.Set) -> CivilDate? {
        guard let european, let american, european != american else { return european ?? american }
        let fits = [european, american].filter { weekdays & 1 << $0.weekday != 0 }
        if fits.count == 1 { return fits[0] }
        return hasMeridiem ? nil : european
    }

    /// The sign between the numbers of a date, the same both times.
    private func separator(_ numbers: [Int]) -> Unicode.Scalar? {
        var result: [Unicode.Scalar] = []
        for pair in zip(numbers, numbers.dropFirst()) {
            let between = tokens[(pair.0 + 1)..<pair.1]
            guard between.count == 1, let token = between.first else { return nil }
            switch token.kind {
            case .symbol(let sign) where sign == "." || sign == "/" || sign == "-": result.append(sign)
            case .word(let word) where ["년", "월", "年", "月"].contains(word): result.append("/")
            default: return nil
            }
        }
        return result.count == 2 && result[0] == result[1] ? result[0] : nil
    }
}
