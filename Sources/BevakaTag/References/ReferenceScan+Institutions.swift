extension ReferenceScan {
    /// Types of procedure, as the Legislative Observatory has them.
    static let procedureTypes: Set<String> = [
        "COD", "CNS", "NLE", "INI", "BUD", "RSP", "DEC", "AVC", "SYN", "APP", "REG", "IMM", "INL", "ACI", "DCE", "RPS",
        "DEA", "GBD", "BUI", "INS", "RSO", "CPS", "INF",
    ]

    /// `2025/0123(COD)`, at the year; EU files before 1999 have letters after the number: `1996/0161A(COD)`.
    func procedure(_ year: Range<Int>) -> Finding? {
        guard year.count == 4, Self.isYear(text.number(year)), !text.isWord(year.lowerBound - 1),
            let number = text.digits(year.upperBound + 1), (1...4).contains(number.count)
        else { return nil }
        var end = number.upperBound
        let letter = text[end].isASCIILetter && !text.isWord(end + 1) ? text.folded(end..<end + 1).uppercased() : ""
        end = text.afterBlanks(end + letter.utf8.count)
        let closes: UInt8? = text[end] == UInt8(ascii: "(") ? UInt8(ascii: ")") : nil
        guard closes != nil || text[end] == UInt8(ascii: "/") && end == number.upperBound else { return nil }
        let word = text.word(at: text.afterBlanks(end + 1))
        let type = text.folded(word).uppercased()
        guard Self.procedureTypes.contains(type), text.areCapitals(word) else { return nil }
        let close = text.afterBlanks(word.upperBound)
        if let closes, text[close] != closes { return nil }
        let name = DocumentName.procedure(
            year: text.number(year), number: text.number(number), letter: letter, type: type)
        return Finding(name: name, range: year.lowerBound..<(closes == nil ? word.upperBound : close + 1))
    }

    /// `A10-0123/2025`, `RC-B10-0123/2025` and `T10-0123/2025`, at the term.
    func parliament(_ term: Range<Int>) -> Finding? {
        guard term.count <= 2, (4...15).contains(text.number(term)), text.isCapital(term.lowerBound - 1),
            let number = text.digits(term.upperBound + 1), number.count == 4,
            text[number.upperBound] == UInt8(ascii: "/"), let year = text.digits(number.upperBound + 1),
            year.count == 4, Self.isYear(text.number(year)), !text.isWord(year.upperBound)
        else { return nil }
        let word = text.word(endingAt: term.lowerBound)
        var start = word.lowerBound
        var series = text.folded(word).uppercased()
        if series == "B", text.matches(wordEndingAt: start, "rc-") {
            series = "RC"
            start -= 3
        }
        if series == "T" { series = "TA" }
        guard ["A", "B", "C", "RC", "TA"].contains(series), !text.isWord(start - 1) else { return nil }
        guard series != "C" else { return nil }
        let name = DocumentName.parliament(
            series, term: text.number(term), number: text.number(number), year: text.number(year))
        return Finding(name: name, range: start..<year.upperBound)
    }

    /// `E-001234/2025` and `P-001234/2025`, at the number: questions to the Commission or Council, for written (E, P) or oral (O) answer.
    func question(_ number: Range<Int>) -> Finding? {
        let letter = number.lowerBound - 2
        guard letter >= 0, number.count == 6, text.isCapital(letter), !text.isWord(letter - 1),
            text[letter - 1] != UInt8(ascii: "-"), text[letter - 1] != UInt8(ascii: "/"), text.number(number) > 0,
            let year = text.digits(number.upperBound + 1), year.count == 4,
            (1999...2049).contains(text.number(year)), !text.isWord(year.upperBound)
        else { return nil }
        let series = text.folded(letter..<letter + 1)
        guard ["e", "p", "o"].contains(series) else { return nil }
        let name = DocumentName.question(
            series.uppercased(), number: text.folded(number), year: text.number(year))
        return Finding(name: name, range: letter..<year.upperBound)
    }

    /// `P10_TA(2025)0123`, at the term.
    func adopted(_ term: Range<Int>) -> Finding? {
        let isTerm =
            term.count <= 2 && text[term.lowerBound - 1] == UInt8(ascii: "p") && !text.isWord(term.lowerBound - 2)
        guard isTerm, text.matches("_ta(", at: term.upperBound), let year = text.digits(term.upperBound + 4),
            year.count == 4, text[year.upperBound] == UInt8(ascii: ")"), Self.isYear(text.number(year)),
            let number = text.digits(text.afterBlanks(year.upperBound + 1)), number.count == 4
        else { return nil }
        let name = DocumentName.parliament(
            "TA", term: text.number(term), number: text.number(number), year: text.number(year))
        return Finding(name: name, range: term.lowerBound - 1..<number.upperBound)
    }

    /// `ST 1234/25`, `ST 1234/1/25 REV 1`, `ST 1234 2025 INIT` and `ST-1234-2025-INIT`, at the number.
    func council(_ number: Range<Int>) -> Finding? {
        let before = text[number.lowerBound - 1]
        let wordEnd = before == UInt8(ascii: "-") ? number.lowerBound - 1 : text.beforeBlanks(number.lowerBound)
        guard (3...5).contains(number.count), text.matches(wordEndingAt: wordEnd, "st"), wordEnd < number.lowerBound,
            text.areCapitals(wordEnd - 2..<wordEnd), let second = text.digits(number.upperBound + 1)
        else { return nil }
        var year = second
        var parts: [String] = []
        if text[number.upperBound] == UInt8(ascii: "/"), text[second.upperBound] == UInt8(ascii: "/"),
            let third = text.digits(second.upperBound + 1)
        {
            year = third
            parts = ["REV-\(text.number(second))"]
        }
        guard let fullYear = councilYear(year), !text.isWord(year.upperBound) else { return nil }
        let (named, end) = documentParts(after: year.upperBound)
        // Without a slash only the parts tell the document from a street number and a year.
        guard text[number.upperBound] == UInt8(ascii: "/") || !named.isEmpty else { return nil }
        if !named.isEmpty { parts = named }
        let name = DocumentName.council(
            number: text.number(number), year: fullYear, parts: parts.isEmpty ? "INIT" : parts.joined(separator: "-"))
        return Finding(name: name, range: wordEnd - 2..<end)
    }

    private func councilYear(_ digits: Range<Int>) -> Int? {
        let number = text.number(digits)
        switch digits.count {
        case 2: return number < 50 ? 2000 + number : number >= 95 ? 1900 + number : nil
        case 4: return (1995...2049).contains(number) ? number : nil
        default: return nil
        }
    }

    /// `INIT`, `REV 1`, `ADD 1 REV 2`.
    private func documentParts(after place: Int) -> (parts: [String], end: Int) {
        var parts: [String] = []
        var end = place
        while parts.count < 4 {
            let start = text[end] == UInt8(ascii: "-") ? end + 1 : text.afterBlanks(end)
            let word = text.word(at: start)
            guard start > end, text.areCapitals(word) else { break }
            if text.equals("init", word) {
                parts.append("INIT")
                end = word.upperBound
                break
            }
            guard ["rev", "add", "cor"].contains(text.folded(word)) else { break }
            let gap =
                text[word.upperBound] == UInt8(ascii: "-") ? word.upperBound + 1 : text.afterBlanks(word.upperBound)
            guard let number = text.digits(gap), number.count <= 2 else { break }
            parts.append("\(text.folded(word).uppercased())-\(text.number(number))")
            end = number.upperBound
        }
        return (parts, end)
    }
}
