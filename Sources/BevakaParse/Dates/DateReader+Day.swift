extension DateReader {
    /// Endings of a day's number: ordinals, cases, counters. Any other letters at a number make it something else.
    private static let endings: Set<String> = [
        "st", "nd", "rd", "th", "er", "re", "e", "o", "a", "u", "i", "en", "an", "ei", "ai", "ain", "de", "te", "ste",
        "ra", "da",
        "oji", "oj", "ti", "to", "ro", "d", "m", "r", "g", "г", "ч", "년", "월", "일", "年", "月", "日", "t", "z", "w", "h",
        "ú",
    ]

    /// The day from the pieces that are not time or zone.
    mutating func readDay() -> CivilDate? {
        guard gluedLettersAreEndings() else { return nil }
        if let date = weekDate() { return date }
        let numbers = tokens.indices.filter { number($0, digits: 1...18) != nil }
        let weekdays = weekdays()
        // "mar. 24/11/2026" is a Tuesday.
        if let month = monthWord(numbers: numbers), !(month.isWeekday && numbers.count != 2) {
            return choose(withMonth: month, numbers: numbers, weekdays: weekdays)
        }
        switch numbers.count {
        case 1: return compactDate(at: numbers[0])
        case 2: return partialDate(numbers)
        case 3: return numericDate(numbers, weekdays: weekdays)
        default: return nil
        }
    }

    private func gluedLettersAreEndings() -> Bool {
        for index in tokens.indices where index > 0 && !used[index - 1] && tokens[index].glued {
            switch (tokens[index - 1].kind, tokens[index].kind) {
            case (.number, .word(let word)):
                guard Self.endings.contains(word) || isMonth(word) else { return false }
            case (.word(let word), .number) where !used[index]:
                guard Self.endings.contains(word) || isMonth(word) else { return false }
            default: break
            }
        }
        return true
    }

    private func isMonth(_ word: String) -> Bool {
        NameTable.months.exactly(word, dotted: false) != 0 || NameTable.months.byStem(word) != 0
    }

    // MARK: - Names

    /// The weekdays that the words allow; all of them where none is named.
    private func weekdays() -> NameTable.Set {
        var result: NameTable.Set = 0b1111_1110
        for index in tokens.indices where !used[index] {
            guard let word = word(index) else { continue }
            var meaning = NameTable.weekdays.exactly(word, dotted: false)
            if meaning == 0, !isMonth(word) { meaning = NameTable.weekdays.byStem(word) }
            if meaning != 0 { result &= meaning }
        }
        return result
    }

    /// The months that the one word for a month can mean; nil when there is no such word, 0 when there are several.
    private func monthWord(numbers: [Int]) -> (index: Int, months: NameTable.Set, isWeekday: Bool)? {
        var found: [(index: Int, months: NameTable.Set, isWeekday: Bool)] = []
        for index in tokens.indices where !used[index] {
            guard let word = word(index) else { continue }
            // The day's dot, in "24. listopada".
            let dotted = isSymbol(index - 1, ".") && number(index - 2, digits: 1...2) != nil
            let isWeekday = NameTable.weekdays.exactly(word, dotted: false) != 0
            var months = NameTable.months.exactly(word, dotted: dotted)
            if months == 0, !isWeekday { months = NameTable.months.byStem(word) }
            if months != 0 { found.append((index, months, isWeekday)) }
        }
        // "mar. 24 nov.": French Tuesday, not March.
        if found.count > 1 {
            // "Paz, 22 Şub 2026", a Turkish Sunday: paź and Şub are months, and subota a Saturday.
            let between = found.filter { isBetweenNumbers($0.index) }
            if between.count == 1 { return between[0] }
            let certain = found.filter { !$0.isWeekday }
            found = certain.isEmpty ? found.suffix(1) : certain
        }
        guard let first = found.first else { return nil }
        let agree = found.allSatisfy { $0.months == first.months }
        return (first.index, agree ? first.months : 0, first.isWeekday)
    }

    /// Whether the pieces on both sides are numbers, symbols aside.
    private func isBetweenNumbers(_ index: Int) -> Bool {
        func isNumber(_ indices: some Sequence<Int>) -> Bool {
            for index in indices {
                if case .symbol = tokens[index].kind { continue }
                return number(index, digits: 1...4) != nil
            }
            return false
        }
        return isNumber((0..<index).reversed()) && isNumber(index + 1..<tokens.count)
    }

    private func choose(
        withMonth month: (index: Int, months: NameTable.Set, isWeekday: Bool), numbers: [Int], weekdays: NameTable.Set
    ) -> CivilDate? {
        guard numbers.count == 2, month.months != 0, let (day, year) = dayAndYear(numbers) else { return nil }
        let hinted = Self.dates(year, month.months, day)
        // A weekday says more than a dot: Croatian "uto, 21 lis 2025" is a Tuesday in October, in November it is none.
        let all = word(month.index).map { Self.dates(year, NameTable.months.anyhow($0), day) } ?? []
        let fitting = all.filter { weekdays & 1 << $0.weekday != 0 }
        if all.count > 1, fitting.count == 1 { return fitting[0] }
        return hinted.count == 1 ? hinted[0] : nil
    }

    private static func dates(_ year: Int, _ months: NameTable.Set, _ day: Int) -> [CivilDate] {
        (1...12).filter { months & 1 << $0 != 0 }.compactMap { CivilDate(year: year, month: $0, day: day) }
    }

    /// Day and year of the two numbers beside a month's name: the year is the one of four digits, else the later one
    /// (RFC 822 `04 Jan 04`, `Jan 4, 04`).
    private func dayAndYear(_ numbers: [Int]) -> (day: Int, year: Int)? {
        guard case .number(let first, let firstDigits) = tokens[numbers[0]].kind,
            case .number(let second, let secondDigits) = tokens[numbers[1]].kind
        else { return nil }
        if firstDigits == 4, secondDigits <= 2 { return (second, first) }
        guard firstDigits <= 2, let year = Self.year(second, digits: secondDigits) else { return nil }
        return (first, year)
    }

    /// RFC 5322 §4.3: two digits from 00 to 49 are of this century, other two and three digits count from 1900.
    private static func year(_ value: Int, digits: Int) -> Int? {
        switch digits {
        case 2: value < 50 ? 2000 + value : 1900 + value
        case 3: 1900 + value
        case 4: value
        default: nil
        }
    }

    // MARK: - Numbers only

    /// `20261124`, `2026328` (ordinal), `202611240613`, `20261124061359`, `261124`, `26328`, and a year alone.
    private mutating func compactDate(at index: Int) -> CivilDate? {
        guard case .number(let value, let digits) = tokens[index].kind else { return nil }
        switch digits {
        case 12, 14:
            guard time == nil else { return nil }
            let clock = digits == 14 ? value % 1_000_000 : value % 10_000 * 100
            time = ClockTime(hour: clock / 10_000, minute: clock / 100 % 100, second: clock % 100)
            let day = digits == 14 ? value / 1_000_000 : value / 10_000
            return time == nil ? nil : CivilDate(year: day / 10_000, month: day / 100 % 100, day: day % 100)
        case 8: return CivilDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        case 7: return CivilDate(year: value / 1_000, ordinal: value % 1_000)
        default: break
        }
        guard tokens.count == 1 || (tokens.count == 2 && isSymbol(0, "-") && digits == 4) || time != nil else {
            return nil
        }
        switch digits {
        case 6:
            // 200312 could as well be a year and a month.
            guard value / 10_000 != 19, value / 10_000 != 20, let year = Self.year(value / 10_000, digits: 2) else {
                return nil
            }
            return CivilDate(year: year, month: value / 100 % 100, day: value % 100)
        case 5 where value < 10_000:
            return CivilDate(year: 2000 + value / 1_000, ordinal: value % 1_000)
        case 4 where time == nil && isSymbol(0, "-"):
            return Self.year(value / 100, digits: 2).flatMap { CivilDate(year: $0, month: value % 100, day: 1) }
        case 4 where time == nil: return CivilDate(year: value, month: 1, day: 1)
        default: return nil
        }
    }

    /// `2026-11`, `2026-328` (ordinal), `-26-11`.
    private func partialDate(_ numbers: [Int]) -> CivilDate? {
        let (first, second) = (numbers[0], numbers[1])
        guard second == first + 2, isSymbol(first + 1, "-"), isGlued(second) else { return nil }
        if let year = number(first, digits: 4...4), let ordinal = number(second, digits: 3...3) {
            return CivilDate(year: year, ordinal: ordinal)
        }
        guard time == nil, let month = number(second, digits: 2...2) else { return nil }
        if tokens.count == 3, let year = number(first, digits: 4...4) {
            return CivilDate(year: year, month: month, day: 1)
        }
        guard tokens.count == 4, isSymbol(0, "-"), let short = number(first, digits: 2...2) else { return nil }
        return Self.year(short, digits: 2).flatMap { CivilDate(year: $0, month: month, day: 1) }
    }

    /// `2026-W48-2`, `2026W482`, `2026-W48` (its Monday).
    private func weekDate() -> CivilDate? {
        guard let index = tokens.indices.first(where: { word($0) == "w" && isGlued($0 + 1) }) else { return nil }
        let before = isSymbol(index - 1, "-") ? index - 2 : index - 1
        guard let year = number(before, digits: 4...4) else { return nil }
        if let both = number(index + 1, digits: 3...3) {
            return CivilDate(year: year, week: both / 10, weekday: both % 10)
        }
        guard let week = number(index + 1, digits: 2...2) else { return nil }
        guard isSymbol(index + 2, "-") else { return CivilDate(year: year, week: week, weekday: 1) }
        return number(index + 3, digits: 1...1).flatMap { CivilDate(year: year, week: week, weekday: $0) }
    }
}
