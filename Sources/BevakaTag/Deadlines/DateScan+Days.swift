import BevakaCore

extension DateScan {
    /// `30th March 2022`, `1. oktoober`, `26.1.2023`, `28/12/2016`, `10–31 March`; gives where reading goes on.
    mutating func dayFirst(_ digits: Range<Int>) -> Int? {
        let day = text.number(digits)
        guard (1...31).contains(day) else { return nil }
        let start = digits.lowerBound
        if let end = named(day: day, start: start, after: digits.upperBound) { return end }
        if let end = numeric(day: day, start: start, after: digits.upperBound) { return end }
        return dayRange(day: day, digits: digits)
    }

    /// A day and the name of its month.
    private mutating func named(day: Int, start: Int, after end: Int) -> Int? {
        guard let (month, year) = monthName(after: ordinalEnd(end, english: false)) else { return nil }
        mentions.append(
            DateMention(
                range: start..<(year?.end ?? month.end), year: year?.number, month: month.month, day: day,
                bound: month.bound))
        return year?.end ?? month.end
    }

    private func monthName(after place: Int) -> (MonthNames.Found, (number: Int, end: Int)?)? {
        var next = text.afterBlanks(place)
        for word: StaticString in ["of ", "de ", "d'", "päivänä ", "päivä ", "päivään "]
        where text.matches(word, at: next) {
            next += word.utf8CodeUnitCount
        }
        if text[next] == UInt8(ascii: "-") { next += 1 }
        guard var month = MonthNames.month(at: next, in: text) else { return nil }
        let year = year(after: month.end, abbreviated: month.isAbbreviated)
        if year == nil, month.isAbbreviated, text[month.end] == UInt8(ascii: ".") { month.end += 1 }
        return (month, year)
    }

    /// `12.3.2026`, `12/03/2026`, `12-03-2026`, `12.3.`; the American order where the month would be over 12.
    private mutating func numeric(day: Int, start: Int, after place: Int) -> Int? {
        let separator = text[place]
        let isDotted = separator == UInt8(ascii: ".")
        guard isDotted || separator == UInt8(ascii: "/") || separator == UInt8(ascii: "-") else { return nil }
        guard let second = text.digits(isDotted ? text.afterBlanks(place + 1) : place + 1), second.count <= 2
        else { return nil }
        var month = text.number(second)
        var day = day
        if text[second.upperBound] == separator,
            let third = text.digits(isDotted ? text.afterBlanks(second.upperBound + 1) : second.upperBound + 1)
        {
            guard let year = year(third, dotted: isDotted),
                !text.isLetter(third.upperBound) || isGlued(third.upperBound)
            else {
                return third.count == 4 ? nil : yearless(day, month, start: start, second: second, dotted: isDotted)
            }
            if month > 12, day <= 12, separator == UInt8(ascii: "/") { swap(&day, &month) }
            guard CivilDate(year: year, month: month, day: day) != nil else { return nil }
            mentions.append(
                DateMention(range: start..<third.upperBound, year: year, month: month, day: day))
            return third.upperBound
        }
        return yearless(day, month, start: start, second: second, dotted: isDotted)
    }

    /// Estonian writes endings on dates: 15.10.2019ni.
    private func isGlued(_ place: Int) -> Bool { text.word(at: place).count <= 3 }

    private func year(_ digits: Range<Int>, dotted: Bool) -> Int? {
        let number = text.number(digits)
        switch digits.count {
        case 4: return (1990...2059).contains(number) ? number : nil
        case 2: return dotted && (14...59).contains(number) ? 2000 + number : nil
        default: return nil
        }
    }

    /// `14.3.` where dates are written so, `15.08.—15.10.2019`, `den 28/12`.
    private mutating func yearless(
        _ day: Int, _ month: Int, start: Int, second: Range<Int>, dotted: Bool
    ) -> Int? {
        guard (1...12).contains(month), day <= CivilDate.days(of: month, in: 2000) else { return nil }
        var end = second.upperBound
        if dotted {
            guard second.lowerBound == start + (day > 9 || text[start] == UInt8(ascii: "0") ? 3 : 2),
                !followsTimeWord(start)
            else { return nil }
            let closes = text[end] == UInt8(ascii: ".")
            if closes { end += 1 }
            let separator = rangeSeparator(end)
            let opensRange =
                separator.flatMap(text.digits).map { text[$0.upperBound] == UInt8(ascii: ".") } ?? false
            guard opensRange || closes && writesDottedDates, !text.isDigit(end) else { return nil }
        } else {
            let before = text.beforeBlanks(start)
            let isNamed = ["den", "le", "d.", "senast", "au", "du"].contains { text.matches(wordEndingAt: before, $0) }
            guard text[second.lowerBound - 1] == UInt8(ascii: "/"), isNamed, text[end] != UInt8(ascii: "/"),
                text[end] != UInt8(ascii: ":")
            else { return nil }
        }
        mentions.append(DateMention(range: start..<end, month: month, day: day))
        return end
    }

    private var writesDottedDates: Bool {
        guard let language else { return true }
        return ["fi", "et", "de", "da", "lv", "no"].contains(language.rawValue)
    }

    private func followsTimeWord(_ place: Int) -> Bool {
        let before = text.beforeBlanks(place)
        return ["kl", "kl.", "klo", "kell", "plkst", "plkst.", "um", "at"].contains {
            text.matches(wordEndingAt: before, $0)
        }
    }

    /// `10–31 March 2022`, `1.–30.9.2026`, `5 och 20 maj`: two days of one month.
    private mutating func dayRange(day: Int, digits: Range<Int>) -> Int? {
        guard let next = rangeSeparator(ordinalEnd(digits.upperBound, english: false)),
            let second = text.digits(next), second.count <= 2, (1...31).contains(text.number(second))
        else { return nil }
        let known = mentions.count
        guard
            let end = named(day: text.number(second), start: second.lowerBound, after: second.upperBound)
                ?? numeric(day: text.number(second), start: second.lowerBound, after: second.upperBound),
            mentions.count == known + 1
        else { return nil }
        var first = mentions[known]
        first.day = day
        first.range = digits
        first.bound = .none
        first.opensRange = true
        mentions.insert(first, at: known)
        return end
    }

    /// `2026-03-12`, `2022.gada 10.februāra`, `2015. aasta 23. oktoober`, `2027. gada martā`.
    mutating func yearFirst(_ digits: Range<Int>) -> Int? {
        let year = text.number(digits)
        guard (1990...2059).contains(year) else { return nil }
        if text[digits.upperBound] == UInt8(ascii: "-"), let month = text.digits(digits.upperBound + 1),
            month.count == 2,
            text[month.upperBound] == UInt8(ascii: "-"), let day = text.digits(month.upperBound + 1), day.count == 2,
            CivilDate(year: year, month: text.number(month), day: text.number(day)) != nil
        {
            mentions.append(
                DateMention(
                    range: digits.lowerBound..<day.upperBound, year: year, month: text.number(month),
                    day: text.number(day)))
            return day.upperBound
        }
        var place = digits.upperBound
        if text[place] == UInt8(ascii: ".") { place += 1 }
        place = text.afterBlanks(place)
        for word: StaticString in ["gada", "g.", "aasta"] where text.matches(word, at: place) {
            place = text.afterBlanks(place + word.utf8CodeUnitCount)
            return dayOfYear(year, start: digits.lowerBound, at: place) ?? place
        }
        return nil
    }

    private mutating func dayOfYear(_ year: Int, start: Int, at place: Int) -> Int? {
        let known = mentions.count
        var end: Int?
        if let day = text.digits(place), day.count <= 2 {
            end = dayFirst(day)
        } else if let month = MonthNames.month(at: place, in: text) {
            mentions.append(DateMention(range: place..<month.end, month: month.month, bound: month.bound))
            end = month.end
        }
        for number in known..<Swift.max(known, mentions.count) where mentions[number].year == nil {
            mentions[number].year = year
        }
        if known < mentions.count {
            mentions[known].range = start..<mentions[known].range.upperBound
        }
        return end
    }

    // MARK: Pieces

    /// The year behind a day or month: ` 2022`, `, 2023`, `-2026`.
    func year(after place: Int, abbreviated: Bool) -> (number: Int, end: Int)? {
        var next = place
        if abbreviated, text[next] == UInt8(ascii: ".") { next += 1 }
        if text[next] == UInt8(ascii: ",") || text[next] == UInt8(ascii: "-") { next += 1 }
        next = text.afterBlanks(next)
        if text.matches("de ", at: next) { next += 3 }
        guard let digits = text.digits(next), digits.count == 4, (1990...2059).contains(text.number(digits)),
            !text.isWord(digits.upperBound) || isGlued(digits.upperBound)
        else { return nil }
        return (text.number(digits), digits.upperBound)
    }

    /// Behind `st`, `nd`, `rd`, `th`, `er`, `:e` or `.`.
    func ordinalEnd(_ place: Int, english: Bool) -> Int {
        for suffix: StaticString in ["st", "nd", "rd", "th", "er", ":e", ":a", ":nde", "e"]
        where text.matches(suffix, at: place) && !text.isWord(place + suffix.utf8CodeUnitCount) {
            return place + suffix.utf8CodeUnitCount
        }
        return !english && text[place] == UInt8(ascii: ".") ? place + 1 : place
    }

    private static let separators: [StaticString] = [
        "-", "to", "and", "till", "och", "au", "et", "bis", "bis zum", "till den", "til den", "to the",
        "till och med den", "till och med", "t.o.m.", "jusqu'au", "und", "ja", "til", "og", "kuni", "līdz", "un", "&",
        "/", "or", "ou", "oder",
    ]

    /// Behind the word or dash between two days; nil for anything else.
    func rangeSeparator(_ place: Int) -> Int? {
        let start = text.afterBlanks(place)
        for separator in Self.separators where text.matches(separator, at: start) {
            let end = start + separator.utf8CodeUnitCount
            let next = text.afterBlanks(end)
            if text.isDigit(next), next > end || !text.isLetter(end - 1) { return next }
        }
        return nil
    }
}
