extension ReferenceScan {
    /// `C-71/23 P`, at the number. The Court of Justice, the General Court, and the former Civil Service Tribunal.
    func courtCase(_ number: Range<Int>) -> Finding? {
        let letter = number.lowerBound - 2
        guard Self.isCourt(text[letter]), text.isCapital(letter), !text.isWord(letter - 1),
            text[letter - 1] != UInt8(ascii: "-"), text[letter - 1] != UInt8(ascii: "/"),
            (1...4).contains(number.count), text[number.lowerBound] != UInt8(ascii: "0"),
            let year = text.digits(number.upperBound + 1), year.count == 2, !text.isWord(year.upperBound),
            text[year.upperBound] != UInt8(ascii: "/"), text.number(year) < 50 || text.number(year) >= 52
        else { return nil }
        let id = "\(text.folded(letter..<letter + 1).uppercased())-\(text.folded(number))/\(text.folded(year))"
        return Finding(name: .courtCase(id), range: letter..<caseSuffixEnd(year.upperBound))
    }

    private static func isCourt(_ letter: UInt8) -> Bool {
        letter == UInt8(ascii: "c") || letter == UInt8(ascii: "t") || letter == UInt8(ascii: "f")
    }

    /// Appeals, urgent and joined procedures: no part of the number.
    private func caseSuffixEnd(_ end: Int) -> Int {
        for suffix: StaticString in [" ppu", " renv", " p-r", " p", " r", " rx", " dep", " op"]
        where text.matches(suffix, at: end) {
            let candidate = end + suffix.utf8CodeUnitCount
            if !text.isWord(candidate), text.areCapitals(end..<candidate) { return candidate }
        }
        return end
    }

    /// `ECLI:EU:C:2023:123`, at the year.
    func ecli(_ year: Range<Int>) -> Finding? {
        let start = year.lowerBound - 10
        guard year.count == 4, text.matches("ecli:eu:", at: start), text[year.lowerBound - 1] == UInt8(ascii: ":"),
            text[year.lowerBound - 2].isASCIILetter, !text.isWord(start - 1),
            let number = text.digits(year.upperBound + 1), number.count <= 5
        else { return nil }
        return Finding(
            name: .ecli(text.folded(start..<number.upperBound).uppercased()), range: start..<number.upperBound)
    }

    /// `32021R1060` and `02013R1303-20230301`, at the first digits: sector, year, one or two letters, number.
    func celex(_ head: Range<Int>) -> Finding? {
        guard head.count == 5, !text.isWord(head.lowerBound - 1), text[head.lowerBound - 1] != UInt8(ascii: "-"),
            let end = celexEnd(head)
        else { return nil }
        return Finding(name: .celex(text.folded(head.lowerBound..<end).uppercased()), range: head.lowerBound..<end)
    }

    private func celexEnd(_ head: Range<Int>) -> Int? {
        let letters = text.word(at: head.upperBound)
        guard (1...2).contains(letters.count), text.areCapitals(letters),
            letters.allSatisfy({ text[$0].isASCIILetter }),
            Self.isYear(text.number(head.lowerBound + 1..<head.upperBound)),
            let number = text.digits(letters.upperBound), (4...6).contains(number.count)
        else { return nil }
        var end = number.upperBound
        if text[head.lowerBound] == UInt8(ascii: "0"), text[end] == UInt8(ascii: "-"), let date = text.digits(end + 1),
            date.count == 8
        {
            end = date.upperBound
        }
        if text.matches("r(", at: end), let corrigendum = text.digits(end + 2), corrigendum.count == 2,
            text[corrigendum.upperBound] == UInt8(ascii: ")")
        {
            end = corrigendum.upperBound + 1
        }
        return text.isWord(end) ? nil : end
    }
}
