extension ReferenceScan {
    /// The programmes that open a call's identifier.
    static let programmes: Set<String> = [
        "HORIZON", "CEF", "LIFE", "DIGITAL", "I3", "ERASMUS", "EMFAF", "EUI", "CERV", "CREA", "SMP", "ISF", "AMIF",
        "BMVI", "EU4H", "EDF", "EUAF", "JUST", "UCPM", "RFCS", "ESF", "INNOVFUND", "PPPA", "ERC", "EURATOM", "SOCPL",
        "AGRIP", "IMCAP", "JTM", "MSCA", "H2020", "EIC", "EIT", "TSI", "CUST", "RENEWFM", "IMREG", "COSME",
        "EUSPA", "ESC", "NDICI", "INTERREG", "URBACT", "RELEX", "PERI", "HERCULE",
    ]

    /// `HORIZON-CL5-2026-D3-01`, at the first digits in it: three parts or more, one of them a year. The other digits of the same
    /// letters, digits and hyphens give nothing else.
    mutating func call(at digits: Range<Int>) -> Finding? {
        guard digits.lowerBound >= callEnd else { return nil }
        var start = digits.lowerBound
        while isPartOfCall(start - 1) { start -= 1 }
        var end = digits.upperBound
        while isPartOfCall(end) { end += 1 }
        callEnd = end
        text.spend(end - start)
        guard text[start].isASCIILetter, text.isCapital(start), !text.isWord(start - 1) else { return nil }
        while text[end - 1] == UInt8(ascii: "-") { end -= 1 }
        guard !text.isWord(end), end - start < 80 else { return nil }
        let id = plainDashes(text.written(start..<end))
        guard Self.isCall(id) else { return nil }
        return Finding(name: .call(id), range: start..<end)
    }

    static func isCall(_ id: String) -> Bool {
        let parts = id.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 3, let first = parts.first, programmes.contains(String(first)),
            parts.allSatisfy({ !$0.isEmpty })
        else { return false }
        let years = parts.filter { part in
            part.utf8.count == 4 && part.utf8.allSatisfy(\.isASCIIDigit) && (part.hasPrefix("20"))
        }
        // "LIFE-2021-2027" is a period of a programme.
        return !years.isEmpty && parts.count - years.count >= 2
    }

    private func isPartOfCall(_ place: Int) -> Bool {
        text[place].isASCIIAlphanumeric || text[place] == UInt8(ascii: "-")
    }

    /// An identifier as programs write it, whatever dashes the text sets.
    private func plainDashes(_ written: String) -> String {
        var plain = ""
        for scalar in written.unicodeScalars where !FoldTables.isIgnored(scalar.value) {
            plain.unicodeScalars.append(FoldTables.folded(scalar.value) == 0x2D ? "-" : scalar)
        }
        return plain
    }

    /// `TED notice 123456-2025`, at the number.
    func tender(_ number: Range<Int>) -> Finding? {
        guard (4...8).contains(number.count), let year = text.digits(number.upperBound + 1), year.count == 4,
            (2014...2049).contains(text.number(year)), !text.isWord(year.upperBound),
            text[year.upperBound] != UInt8(ascii: "-"), !text.isWord(number.lowerBound - 1),
            text[number.lowerBound - 1] != UInt8(ascii: "-"), let start = tedWord(before: number.lowerBound)
        else { return nil }
        return Finding(
            name: .tender(number: text.number(number), year: text.number(year)), range: start..<year.upperBound)
    }

    /// `2024/S 012-034567`, at the year: the form before 2024.
    func oldTender(_ year: Range<Int>) -> Finding? {
        guard year.count == 4, (1997...2049).contains(text.number(year)), text.matches("s ", at: year.upperBound + 1),
            text.isCapital(year.upperBound + 1), let issue = text.digits(year.upperBound + 3), issue.count == 3,
            text[issue.upperBound] == UInt8(ascii: "-"), let number = text.digits(issue.upperBound + 1),
            (5...8).contains(number.count), !text.isWord(number.upperBound)
        else { return nil }
        return Finding(
            name: .tender(number: text.number(number), year: text.number(year)),
            range: year.lowerBound..<number.upperBound)
    }

    /// The start of the name of Tenders Electronic Daily among the three words before `place`.
    private func tedWord(before place: Int) -> Int? {
        var end = place
        for _ in 0..<4 {
            let limit = Swift.max(0, end - TextScan.longestGap)
            while end > limit, !text.isLetter(end - 1), text[end - 1] != UInt8(ascii: "."), text[end - 1] != 0x0A,
                !text.isDigit(end - 1)
            {
                end -= 1
            }
            let word = text.word(endingAt: end)
            guard !word.isEmpty else { return nil }
            if text.equals("ted", word), text.areCapitals(word) { return word.lowerBound }
            end = word.lowerBound
        }
        return nil
    }
}
