import BevakaCore

/// Finds the dates of a text, in one pass over its words.
struct DateScan {
    /// The most dates that are read of a text: what has more is a table, and its first thousands will do.
    static let mostMentions = 2_000

    let text: TextScan
    let language: Language?
    var mentions: [DateMention] = []

    init(_ text: TextScan, language: Language?) {
        self.text = text
        self.language = language
    }

    mutating func run() {
        let months = MonthNames.filter
        var next = 0
        text.forEachWordStart { start in
            guard start >= next, text.bytes[start].isASCIIDigit || months.admits(start, in: text), hasRoom
            else { return }
            // What has been read may end within a word, and the rest of it be a number.
            var place = start
            repeat { place = read(at: place) } while text.isWord(place) && hasRoom
            next = place
        }
    }

    private var hasRoom: Bool { mentions.count < Self.mostMentions && !text.isSpent }

    /// Reads a number or a word; gives where reading goes on.
    private mutating func read(at place: Int) -> Int {
        if text.isDigit(place) {
            var end = Swift.max(number(at: place), place + 1)
            while text.isLetter(end) { end &+= 1 }
            return end
        }
        if let month = MonthNames.month(at: place, in: text) { return monthFirst(month, start: place) }
        return text.wordEnd(place)
    }

    /// Gives where reading goes on.
    private mutating func number(at place: Int) -> Int {
        let digits = place..<text.digitsEnd(place)
        switch digits.count {
        case 4: return yearFirst(digits) ?? digits.upperBound
        case 1, 2:
            // A number's part: 3.10.2 of a version, 12:30 of a time.
            guard !text.isDigit(digits.lowerBound - 2) || !isJoint(text[digits.lowerBound - 1]) else {
                return digits.upperBound
            }
            return dayFirst(digits) ?? digits.upperBound
        default: return digits.upperBound
        }
    }

    private func isJoint(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ",")
    }

    // MARK: A month's name first

    /// `October 4, 2023` and `mars 2023`.
    private mutating func monthFirst(_ month: MonthNames.Found, start: Int) -> Int {
        var next = month.end
        if month.isAbbreviated, text[next] == UInt8(ascii: ".") { next += 1 }
        next = text.afterBlanks(next)
        if let day = text.digits(next), day.count <= 2, text.isCapital(start), text.number(day) <= 31,
            text.number(day) > 0
        {
            let end = ordinalEnd(day.upperBound, english: true)
            let isTime = text[end] == UInt8(ascii: ":") || text[end] == UInt8(ascii: "h")
            if !isTime, !text.isWord(end) {
                return americanDay(day, month: month, start: start, end: end)
            }
        }
        let year = year(after: month.end, abbreviated: month.isAbbreviated)
        let isNamed = year != nil || month.bound == .inside || follows(preposition: start)
        // "may", "mars" and "mai" are words of their own.
        guard isNamed, year != nil || month.end - start > 3 || text.isCapital(start) else { return month.end }
        var mention = DateMention(
            range: start..<(year?.end ?? month.end), year: year?.number, month: month.month, bound: month.bound)
        if text[mention.range.upperBound] == UInt8(ascii: "/"),
            MonthNames.month(at: mention.range.upperBound + 1, in: text) != nil
        {
            mention.isAlternative = true
        }
        if text[start - 1] == UInt8(ascii: "/"), mentions.last?.range.upperBound == start - 1 {
            mention.isAlternative = true
        }
        mentions.append(mention)
        return mention.range.upperBound
    }

    private mutating func americanDay(
        _ day: Range<Int>, month: MonthNames.Found, start: Int, end: Int
    ) -> Int {
        var end = end
        // October 4–6, 2023: what begins is the first day.
        var last: Int?
        if let separator = rangeSeparator(end), let second = text.digits(separator), second.count <= 2,
            !text.isWord(ordinalEnd(second.upperBound, english: true)), text[second.upperBound] != UInt8(ascii: ":")
        {
            last = text.number(second)
            end = ordinalEnd(second.upperBound, english: true)
        }
        let year = year(after: end, abbreviated: false)
        let range = start..<(year?.end ?? end)
        var first = DateMention(range: range, year: year?.number, month: month.month, day: text.number(day))
        guard let last, last > text.number(day), last <= 31 else {
            mentions.append(first)
            return range.upperBound
        }
        first.range = start..<day.upperBound
        first.opensRange = true
        mentions.append(first)
        mentions.append(
            DateMention(range: day.upperBound + 1..<range.upperBound, year: year?.number, month: month.month, day: last)
        )
        return range.upperBound
    }

    /// True behind a word for "in": a month without a year is a date only there.
    private func follows(preposition place: Int) -> Bool {
        let end = text.beforeBlanks(place)
        guard end < place else { return false }
        for word: StaticString in [
            "in", "i", "en", "im", "until", "till", "bis", "by", "of", "från", "from", "fra", "mid",
        ]
        where text.matches(wordEndingAt: end, word) { return true }
        return false
    }
}
