/// Where the sentences of a text begin and end; dates, abbreviations and times do not end one.
struct Sentences {
    let text: TextScan
    /// In order, without gaps.
    private(set) var ranges: [Range<Int>] = []

    init(_ text: TextScan) {
        self.text = text
        var start = 0
        text.spend(text.count)
        for place in 0..<text.count where Self.mayEnd(text.bytes[place]) && ends(at: place) {
            ranges.append(start..<place + 1)
            start = place + 1
        }
        if start < text.count { ranges.append(start..<text.count) }
    }

    @inline(__always)
    private static func mayEnd(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == 0x0A
    }

    private func ends(at place: Int) -> Bool {
        guard text[place] != 0x0A else { return true }
        var next = place + 1
        if text[next] == UInt8(ascii: "\"") || text[next] == UInt8(ascii: ")") { next += 1 }
        guard text[next] == UInt8(ascii: " ") else { return next >= text.count || text[next] == 0x0A }
        next += 1
        guard text[place] == UInt8(ascii: ".") else { return true }
        // A sentence begins with a capital, a digit, or what is no letter.
        if text.isLetter(next), !text.isUppercase(next) { return false }
        return !isAbbreviation(endingAt: place, next: next)
    }

    private func isAbbreviation(endingAt place: Int, next: Int) -> Bool {
        if text.isDigit(place - 1) {
            var start = place
            // More digits than a day has are no abbreviation, however many.
            while place - start <= 2, text.isDigit(start - 1) { start -= 1 }
            // "5. Juni", "3. 5. 2026", "2022. gada", "1. Runde".
            if text.isDigit(next) { return place - start <= 2 }
            return place - start <= 2 && text[start - 1] != UInt8(ascii: ".") && text[start - 1] != UInt8(ascii: ":")
                && (MonthNames.month(at: next, in: text) != nil || text[start - 1] != UInt8(ascii: " "))
        }
        let word = text.word(endingAt: place)
        if word.count == 1 { return !text.isDigit(word.lowerBound - 1) }
        return word.count <= 5 && Self.abbreviations.contains(text.folded(word))
    }

    private static let abbreviations: Set<String> = [
        "kl", "klo", "plkst", "ca", "nr", "no", "st", "dr", "art", "bzw", "inkl", "max", "min", "tel", "resp", "obs",
        "evtl",
        "jfr", "jan", "feb", "febr", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "okt", "oct", "nov", "dec",
        "dez",
        "déc", "janv", "févr", "avr", "juil", "approx", "incl", "prof", "mr", "ms", "mrs", "vs", "etc", "usw", "ggf",
        "abs",
    ]

    /// The sentence that holds a place.
    func index(of place: Int) -> Int {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= place { low = middle + 1 } else { high = middle }
        }
        return Swift.min(low, Swift.max(0, ranges.count - 1))
    }
}
