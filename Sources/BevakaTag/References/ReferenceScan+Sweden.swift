extension ReferenceScan {
    /// The committees of the Swedish parliament, by which their reports are numbered.
    private static let committees: Set<String> = [
        "AU", "CU", "FIU", "FÖU", "JUU", "KU", "KRU", "MJU", "NU", "SKU", "SFU", "SOU", "TU", "UBU", "UU", "UFÖU",
        "BOU",
        "LU",
    ]

    /// `prop. 2024/25:162`, `bet. 2024/25:TU5` and `2025/26:FPM12`, at the year a session begins.
    func swedishSession(_ year: Range<Int>) -> Finding? {
        guard year.count == 4, (1971...2049).contains(text.number(year)), !text.isWord(year.lowerBound - 1),
            let next = text.digits(year.upperBound + 1), isNextYear(next, after: text.number(year)),
            text[next.upperBound] == UInt8(ascii: ":")
        else { return nil }
        let session = text.folded(year.lowerBound..<next.upperBound)
        let place = text.afterBlanks(next.upperBound + 1)
        let letters = text.word(at: place)
        guard let number = text.digits(letters.upperBound), number.count <= 4, text.number(number) > 0,
            !text.isLetter(number.upperBound)
        else { return nil }
        guard letters.isEmpty else {
            return swedishReport(session, year: year, letters: letters, number: number)
        }
        let digits = String(text.number(number))
        if let start = start(of: SwedishSeries.factMemo, before: year.lowerBound) {
            return Finding(
                name: .swedish(.factMemo, "\(session):FPM\(digits)"), range: start..<number.upperBound)
        }
        for series in SwedishSeries.bySession {
            guard let start = start(of: series, before: year.lowerBound) else { continue }
            return Finding(name: .swedish(series, "\(session):\(digits)"), range: start..<number.upperBound)
        }
        return nil
    }

    private func swedishReport(
        _ session: String, year: Range<Int>, letters: Range<Int>, number: Range<Int>
    ) -> Finding? {
        let range = year.lowerBound..<number.upperBound
        let body = text.folded(letters).uppercased()
        let digits = String(text.number(number))
        if body == "FPM" { return Finding(name: .swedish(.factMemo, "\(session):FPM\(digits)"), range: range) }
        guard Self.committees.contains(body), text.isCapital(letters.lowerBound) else { return nil }
        return Finding(
            name: .swedish(.report, "\(session):\(text.written(letters))\(digits)"), range: range)
    }

    /// `SOU 2024:56`, at the year.
    func swedishYear(_ year: Range<Int>) -> Finding? {
        guard year.count == 4, (1922...2049).contains(text.number(year)), !text.isWord(year.lowerBound - 1),
            let number = text.digits(text.afterBlanks(year.upperBound + 1)), number.count <= 4,
            !text.isLetter(number.upperBound), text.number(number) > 0
        else { return nil }
        for series in SwedishSeries.byYear {
            guard let start = start(of: series, before: year.lowerBound) else { continue }
            // "ds" and "sou" are words of other languages.
            guard text.isCapital(start) || series.kind == "se_dir" else { continue }
            let id = "\(text.folded(year)):\(text.number(number))"
            return Finding(name: .swedish(series, id), range: start..<number.upperBound)
        }
        return nil
    }

    /// `SFS 1998:808` and `miljöbalken (1998:808)`, at the year.
    func statute(_ year: Range<Int>) -> Finding? {
        guard year.count == 4, (1734...2049).contains(text.number(year)), !text.isWord(year.lowerBound - 1),
            let number = text.digits(year.upperBound + 1), number.count <= 4, !text.isLetter(number.upperBound),
            text.number(number) > 0
        else { return nil }
        let name = DocumentName.swedish(.statute, "\(text.folded(year)):\(text.number(number))")
        if let start = start(of: .statute, before: year.lowerBound), text.areCapitals(start..<start + 3) {
            return Finding(name: name, range: start..<number.upperBound)
        }
        let bracket = year.lowerBound - 1
        let word = text.word(endingAt: text.beforeBlanks(bracket))
        guard text[bracket] == UInt8(ascii: "("), text[number.upperBound] == UInt8(ascii: ")"), isStatute(word)
        else { return nil }
        return Finding(name: name, range: year.lowerBound..<number.upperBound)
    }

    /// How the words for a law end: `bygglagen`, `upphandlingsförordning`.
    private static let statutes: [StaticString] = [
        "lagen", "lagens", "balk", "balken", "balkens", "förordning", "förordningen", "kungörelse", "kungörelsen",
        "ordningen",
    ]

    /// Words that end so and are none.
    private static let noStatutes: [StaticString] = [
        "förslag", "anslag", "inslag", "uppslag", "avslag", "bolag", "underlag",
    ]

    private func isStatute(_ word: Range<Int>) -> Bool {
        if text.equals("lag", word) { return true }
        return !Self.noStatutes.contains { text.contains($0, in: word) }
            && Self.statutes.contains {
                $0.utf8CodeUnitCount <= word.count && text.matches($0, at: word.upperBound - $0.utf8CodeUnitCount)
            }
    }

    /// `25` behind 2024, `2000` behind 1999.
    private func isNextYear(_ digits: Range<Int>, after year: Int) -> Bool {
        digits.count == 2 && text.number(digits) == (year + 1) % 100
            || digits.count == 4 && text.number(digits) == year + 1
    }

    private func start(of series: SwedishSeries, before place: Int) -> Int? {
        let end = text.beforeBlanks(place)
        guard end < place else { return nil }
        for word in series.words where text.matches(wordEndingAt: end, word) {
            return end - word.utf8CodeUnitCount
        }
        return nil
    }
}
