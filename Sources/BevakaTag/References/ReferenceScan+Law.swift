/// An act as the text cites it.
struct LawCitation {
    var kind: LawKind
    var nature: LawNature
    /// Behind the citation.
    var end: Int
}

extension ReferenceScan {
    /// What stands between the word for the act and its number.
    private struct Lead {
        /// Before `(EU) No`.
        var start: Int
        /// `No`, `nr`, `n°`: the number comes before the year.
        var numbered = false
        var marked = false
    }

    /// `Regulation (EU) No 1303/2013`, at the first number.
    mutating func law(_ first: Range<Int>) -> Finding? {
        guard first.count <= 4, let second = text.digits(first.upperBound + 1), second.count <= 4,
            !text.isWord(first.lowerBound - 1)
        else { return nil }
        let suffix = LawMarker.suffix(at: second.upperBound, in: text)
        let end = suffix ?? second.upperBound
        guard !text.isWord(end), text[end] != UInt8(ascii: "/"),
            text[end] != UInt8(ascii: "-") || !text.isDigit(end + 1),
            text[end] != UInt8(ascii: ":") || !text.isDigit(end + 1)
        else { return nil }
        var lead = lead(before: first.lowerBound)
        lead.marked = lead.marked || suffix != nil
        guard let (start, citation) = citation(lead, end: end),
            let numbers = numbers(first, second, lead: lead, citation: citation)
        else { return nil }
        lastLaw = citation
        return Finding(
            name: .law(citation.kind, nature: citation.nature, year: numbers.year, number: numbers.number),
            range: start..<end)
    }

    private func lead(before place: Int) -> Lead {
        var lead = Lead(start: text.beforeBlanks(place))
        for _ in 0..<3 {
            if let start = numberSign(endingAt: lead.start) {
                lead.numbered = true
                lead.start = text.beforeBlanks(start)
            } else if let start = LawMarker.bracketed(endingAt: lead.start, in: text) {
                lead.marked = true
                lead.start = text.beforeBlanks(start)
            } else if LawMarker.isName(text.word(endingAt: lead.start), in: text) {
                let word = text.word(endingAt: lead.start)
                guard text.areCapitals(word.lowerBound..<word.lowerBound + 2) else { break }
                lead.marked = true
                lead.start = text.beforeBlanks(word.lowerBound)
            }
        }
        if text[lead.start - 1] == UInt8(ascii: "(") { lead.start = text.beforeBlanks(lead.start - 1) }
        return lead
    }

    private static let numberSigns: [StaticString] = ["no.", "no", "nr.", "nr", "n:o", "n;", "nº", "n.", "n", "num."]

    private func numberSign(endingAt end: Int) -> Int? {
        for sign in Self.numberSigns where text.matches(wordEndingAt: end, sign) {
            return end - sign.utf8CodeUnitCount
        }
        return nil
    }

    /// The act that the number belongs to, and where its citation starts.
    private func citation(_ lead: Lead, end: Int) -> (start: Int, LawCitation)? {
        if let named = namedLaw(endingAt: lead.start, end: end) { return named }
        let start = text.afterBlanks(lead.start)
        if let lastLaw, lastLaw.end <= lead.start, isConnector(lastLaw.end..<lead.start) {
            return (start, LawCitation(kind: lastLaw.kind, nature: lastLaw.nature, end: end))
        }
        return lead.marked ? earlierLaw(before: lead.start, end: end) : nil
    }

    /// The word for the act directly before the number, with what tells its nature: `délégué`, `Implementing`.
    private func namedLaw(endingAt place: Int, end: Int) -> (start: Int, LawCitation)? {
        var word = text.word(endingAt: place)
        var nature = LawNature.basic
        if LawKind.named(by: word, in: text) == nil, let told = LawNature.named(by: word, in: text) {
            // French: règlement délégué, décision d'exécution, décision-cadre.
            nature = told
            var before = word.lowerBound
            if text.matches("d'", at: before - 2) { before -= 2 }
            if text[before - 1] == UInt8(ascii: "-") { before -= 1 }
            word = text.word(endingAt: text.beforeBlanks(before))
        }
        guard let kind = LawKind.named(by: word, in: text) else { return nil }
        var start = word.lowerBound
        let previous = text.word(endingAt: text.beforeBlanks(start))
        if let told = LawNature.named(by: word, in: text) {
            nature = told
        } else if nature == .basic, start > previous.upperBound, let told = LawNature.named(by: previous, in: text) {
            nature = told
            start = previous.lowerBound
        }
        if nature == .framework && kind != .decision || kind == .recommendation { nature = .basic }
        return (start, LawCitation(kind: kind, nature: nature, end: end))
    }

    /// `Regulation of the European Parliament and of the Council (EU) 2021/1060`: the word stands earlier in the sentence.
    private func earlierLaw(before place: Int, end: Int) -> (start: Int, LawCitation)? {
        var place = place
        let limit = Swift.max(0, place - 100)
        while place > limit {
            let byte = text[place - 1]
            if text.isLetter(place - 1) {
                let word = text.word(endingAt: place)
                if let named = namedLaw(endingAt: word.upperBound, end: end) { return named }
                place = word.lowerBound
            } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") {
                place -= 1
            } else {
                return nil
            }
        }
        return nil
    }

    private static let connectors: [StaticString] = [
        "and", "or", "och", "samt", "eller", "et", "ou", "und", "sowie", "oder", "ja", "sekä", "tai", "ning", "või",
        "un", "vai", "og", "eller",
    ]

    /// Only `,` and the word for "and" between two acts of a list.
    private func isConnector(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty, range.count <= 10 else { return false }
        var place = range.lowerBound
        while place < range.upperBound {
            if text[place] == UInt8(ascii: ",") || text[place] == UInt8(ascii: " ") || text[place] == UInt8(ascii: "&")
            {
                place += 1
                continue
            }
            let word = text.word(at: place)
            guard !word.isEmpty, Self.connectors.contains(where: { text.equals($0, word) }) else { return false }
            place = word.upperBound
        }
        return true
    }

    /// Number/year before 2015, year/number since; directives and most decisions were always year/number.
    private func numbers(
        _ first: Range<Int>, _ second: Range<Int>, lead: Lead, citation: LawCitation
    ) -> (year: Int, number: Int)? {
        let a = text.number(first)
        let b = text.number(second)
        guard a > 0, b > 0 else { return nil }
        let isOldYear = (second.count == 4 && (1952...2014).contains(b)) || (second.count == 2 && (52...99).contains(b))
        let old: (Int, Int)? = isOldYear ? (b < 100 ? 1900 + b : b, a) : nil
        // The season 2021/22 and the period 2021/2027 follow words for law as well.
        let isPeriod = second.count == 4 && b > a && b - a < 20 || second.count == 2 && b == (a + 1) % 100
        if !lead.marked, isPeriod { return nil }
        // Every board and council takes decisions and gives advice; only the Union's are numbered so.
        if citation.kind == .decision || citation.kind == .recommendation, !lead.marked { return nil }
        if first.count == 4, (2015...2049).contains(a) { return lead.numbered && isOldYear ? old : (a, b) }
        if citation.kind == .regulation { return lead.marked || lead.numbered ? old : nil }
        guard lead.marked || citation.kind == .directive && !lead.numbered else { return nil }
        if lead.numbered, let old { return old }
        if first.count == 4, (1952...2014).contains(a) { return (a, b) }
        if first.count == 2, (52...99).contains(a), second.count <= 4, lead.marked { return (1900 + a, b) }
        return lead.marked ? old : nil
    }
}
