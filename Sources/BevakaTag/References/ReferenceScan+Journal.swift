extension ReferenceScan {
    /// What the Official Journal is called, folded: en, fr, de, sv and da, fi, et, lv, and before 2003.
    private static let journals: [StaticString] = [
        "oj", "jo", "abl", "abl.", "eut", "euvl", "elt", "ov", "egt", "eft", "eyvl", "oj.", "official journal",
        "l'ojue",
        "joue", "eu-tidende", "amtsblatt", "virallinen lehti", "euroopa liidu teataja", "oficiālais vēstnesis",
        "journal officiel",
    ]

    /// `OJ L, 2024/1679`, `OJ C, C/2025/3157` and `C/2024/694`, at the year: the form since October 2023.
    func journalAct(_ year: Range<Int>) -> Finding? {
        guard year.count == 4, (2023...2049).contains(text.number(year)),
            let number = text.digits(year.upperBound + 1), (1...5).contains(number.count), text.number(number) > 0,
            !text.isWord(number.upperBound), text[number.upperBound] != UInt8(ascii: "/"),
            text[number.upperBound] != UInt8(ascii: "("),
            text[number.upperBound] != UInt8(ascii: ":") || !text.isDigit(number.upperBound + 1)
        else { return nil }
        var start = year.lowerBound
        var series: String?
        if text[start - 1] == UInt8(ascii: "/") {
            guard let letter = seriesLetter(endingAt: start - 1) else { return nil }
            series = letter
            start -= 2
        }
        let end = beforeCommaAndBlanks(start)
        if end < start, let letter = seriesLetter(endingAt: end), let journal = journal(before: end - 1),
            series ?? letter == letter
        {
            let name = DocumentName.journalAct(
                letter, year: text.number(year), number: text.number(number), named: true)
            return Finding(name: name, range: journal..<number.upperBound)
        }
        guard series == "C" else { return nil }
        let name = DocumentName.journalAct("C", year: text.number(year), number: text.number(number), named: false)
        return Finding(name: name, range: start..<number.upperBound)
    }

    /// `OJ L 231, 30.6.2021, p. 159`, at the number of the issue.
    func journalIssue(_ issue: Range<Int>) -> Finding? {
        let end = text.beforeBlanks(issue.lowerBound)
        guard issue.count <= 4, text[issue.lowerBound - 1] == UInt8(ascii: " "),
            let series = seriesLetter(endingAt: end), let start = journal(before: end - 1)
        else { return nil }
        var place = issue.upperBound
        var suffix = ""
        let letter = text.afterBlanks(place)
        if text[letter].isASCIILetter, text.isCapital(letter), !text.isWord(letter + 1), letter - place <= 1 {
            suffix = text.folded(letter..<letter + 1).uppercased()
            place = letter + 1
        }
        if text[place] == UInt8(ascii: "/"), let page = text.digits(place + 1) { place = page.upperBound }
        guard let (year, dateEnd) = dateYear(near: place) else { return nil }
        let name = DocumentName.journalIssue(series, year: year, number: text.number(issue), suffix: suffix)
        return Finding(name: name, range: start..<dateEnd)
    }

    private func beforeCommaAndBlanks(_ place: Int) -> Int {
        let end = text.beforeBlanks(place)
        return text[end - 1] == UInt8(ascii: ",") ? text.beforeBlanks(end - 1) : end
    }

    private func seriesLetter(endingAt end: Int) -> String? {
        let byte = text[end - 1]
        guard byte == UInt8(ascii: "l") || byte == UInt8(ascii: "c"), text.isCapital(end - 1), !text.isWord(end - 2)
        else { return nil }
        return byte == UInt8(ascii: "l") ? "L" : "C"
    }

    /// The start of the journal's name that ends before `place`.
    private func journal(before place: Int) -> Int? {
        let end = beforeCommaAndBlanks(place)
        guard end < place else { return nil }
        for journal in Self.journals where text.matches(wordEndingAt: end, journal) {
            return end - journal.utf8CodeUnitCount
        }
        return nil
    }

    /// The year of a date `30.6.2021` that begins within a few words of `place`, and where the date ends.
    private func dateYear(near place: Int) -> (year: Int, end: Int)? {
        for start in place..<Swift.min(place + 14, text.count) where text.isDigit(start) {
            guard let day = text.digits(start), day.count <= 2, let month = datePart(after: day.upperBound),
                month.count <= 2, let year = datePart(after: month.upperBound), year.count == 4,
                Self.isYear(text.number(year))
            else { return nil }
            return (text.number(year), year.upperBound)
        }
        return nil
    }

    private func datePart(after place: Int) -> Range<Int>? {
        switch text[place] {
        case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"): text.digits(text.afterBlanks(place + 1))
        default: nil
        }
    }
}
