extension ReferenceScan {
    /// The series and what they are called: Swedish, Danish and German wrote KOM and SEK.
    private static let series: [(written: StaticString, name: String)] = [
        ("com", "COM"), ("kom", "COM"), ("swd", "SWD"), ("sec", "SEC"), ("sek", "SEC"), ("join", "JOIN"), ("c", "C"),
    ]

    /// What may follow the number: the version is no part of the name.
    private static let versions: [StaticString] = [
        "final", "slutlig", "endelig", "endgültig", "endg.", "lopullinen", "lõplik", "galīgā redakcija", "définitif",
    ]

    /// Before 1990 nothing is in the collections, and no year is far ahead.
    static func isYear(_ number: Int) -> Bool { (1952...2049).contains(number) }

    /// `COM(2025) 123 final`, at the year.
    func commission(_ year: Range<Int>) -> Finding? {
        guard year.count == 4, text[year.lowerBound - 1] == UInt8(ascii: "("), Self.isYear(text.number(year))
        else { return nil }
        guard let (start, series) = seriesName(endingAt: text.beforeBlanks(year.lowerBound - 1)) else { return nil }
        guard let number = text.digits(text.afterBlanks(year.upperBound + 1)), (1...5).contains(number.count),
            !text.isLetter(number.upperBound), text.number(number) > 0
        else { return nil }
        let name = DocumentName.commission(series, year: text.number(year), number: text.number(number))
        return Finding(name: name, range: start..<versionEnd(number.upperBound))
    }

    /// `COM/2025/123`, at the year.
    func commissionSlashed(_ year: Range<Int>) -> Finding? {
        guard year.count == 4, Self.isYear(text.number(year)),
            let (start, series) = seriesName(endingAt: year.lowerBound - 1), series != "C",
            let number = text.digits(year.upperBound + 1), (1...5).contains(number.count),
            !text.isWord(number.upperBound)
        else { return nil }
        let name = DocumentName.commission(series, year: text.number(year), number: text.number(number))
        return Finding(name: name, range: start..<versionEnd(number.upperBound))
    }

    private func seriesName(endingAt end: Int) -> (start: Int, name: String)? {
        let word = text.word(endingAt: end)
        guard let series = Self.series.first(where: { text.equals($0.written, word) }),
            text.areCapitals(word), !text.isWord(word.lowerBound - 1),
            text[word.lowerBound - 1] != UInt8(ascii: "-")
        else { return nil }
        return (word.lowerBound, series.name)
    }

    private func versionEnd(_ end: Int) -> Int {
        var end = end
        let next = text.afterBlanks(end)
        for version in Self.versions where text.matches(version, at: next) {
            let candidate = next + version.utf8CodeUnitCount
            if !text.isWord(candidate) { end = candidate }
        }
        if text[end] == UInt8(ascii: "/"), text.isDigit(end + 1), !text.isDigit(end + 2) { end += 2 }
        return end
    }

    private static let pressSeries: [StaticString] = [
        "ip", "memo", "mex", "statement", "qanda", "speech", "cldr", "wm", "inf", "ac", "read", "fs",
    ]

    /// `IP/26/1579`, at the year.
    func press(_ year: Range<Int>) -> Finding? {
        guard year.count == 2, let number = text.digits(year.upperBound + 1), (1...5).contains(number.count),
            !text.isWord(number.upperBound), text[number.upperBound] != UInt8(ascii: "/")
        else { return nil }
        let word = text.word(endingAt: year.lowerBound - 1)
        guard Self.pressSeries.contains(where: { text.equals($0, word) }), text.areCapitals(word),
            !text.isWord(word.lowerBound - 1), text[word.lowerBound - 1] != UInt8(ascii: "/")
        else { return nil }
        let name = DocumentName.press(
            text.folded(word).uppercased(), year: text.folded(year), number: text.folded(number))
        return Finding(name: name, range: word.lowerBound..<number.upperBound)
    }
}
