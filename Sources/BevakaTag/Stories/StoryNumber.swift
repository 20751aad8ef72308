/// A number as a text writes it, in one notation for all languages.
struct StoryNumber {
    /// `12400000`, `3.5`, or `y2027` for a year.
    let text: String
    /// Where reading goes on.
    let end: Int

    /// Reads the number that begins at `place`, with its thousands, decimals and the word behind that multiplies it; nil for a time
    /// of day.
    init?(at place: Int, in text: TextScan) {
        var digits = ""
        var end = text.digitsEnd(place)
        digits += text.folded(place..<end)
        if Self.isTime(place..<end, text) { return nil }
        var groups = 0
        while digits.count <= 15, let group = Self.thousands(after: end, groups: groups, first: end - place, in: text) {
            digits += text.folded(group)
            end = group.upperBound
            groups += 1
        }
        var decimals = ""
        if groups == 0 || Self.isPoint(text[end]), let range = Self.decimals(after: end, in: text) {
            decimals = text.folded(range)
            end = range.upperBound
        }
        let multiplied = Self.magnitude(after: end, in: text)
        if multiplied != nil, groups == 1, decimals.isEmpty, Self.isPoint(text[end - 4]) {
            // 1.234 million
            decimals = String(digits.suffix(3))
            digits.removeLast(3)
        }
        self.end = multiplied?.end ?? end
        self.text = Self.notation(
            digits, decimals, factor: multiplied?.factor ?? 1, isYear: groups == 0 && multiplied == nil)
    }

    private static func notation(_ digits: String, _ decimals: String, factor: Double, isYear: Bool) -> String {
        guard let value = Double(decimals.isEmpty ? digits : "\(digits).\(decimals)") else { return digits }
        if isYear, decimals.isEmpty, digits.utf8.count == 4, (1990...2060).contains(value) { return "y\(digits)" }
        let thousandths = (value * factor * 1_000).rounded()
        guard thousandths < 9e17 else { return digits }
        let whole = Int64(thousandths)
        if whole % 1_000 == 0 { return String(whole / 1_000) }
        var fraction = String(String(1_000 + whole % 1_000).dropFirst())
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return "\(whole / 1_000).\(fraction)"
    }

    private static func isPoint(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }

    /// `17:00`, `17h30`, `17.00`.
    private static func isTime(_ digits: Range<Int>, _ text: TextScan) -> Bool {
        guard digits.count <= 2, text.number(digits) < 25 else { return false }
        let next = text[digits.upperBound]
        let minutes = text.digitsEnd(digits.upperBound + 1)
        guard minutes - digits.upperBound == 3 else { return false }
        if next == UInt8(ascii: ":") || next == UInt8(ascii: "h") { return true }
        return next == UInt8(ascii: ".") && text.matches("00", at: digits.upperBound + 1)
    }

    private static func thousands(after end: Int, groups: Int, first: Int, in text: TextScan) -> Range<Int>? {
        guard groups > 0 || first <= 3 else { return nil }
        let separator = text[end]
        guard isPoint(separator) || separator == UInt8(ascii: " ") || separator == UInt8(ascii: "'") else { return nil }
        let stop = text.digitsEnd(end + 1)
        return stop - end == 4 && !text.isLetter(stop) ? end + 1..<stop : nil
    }

    private static func decimals(after end: Int, in text: TextScan) -> Range<Int>? {
        guard isPoint(text[end]) else { return nil }
        let stop = text.digitsEnd(end + 1)
        guard (1...2).contains(stop - end - 1), !(isPoint(text[stop]) && text.isDigit(stop + 1)) else { return nil }
        return end + 1..<stop
    }

    /// `12 million`, `12mn`, `€12m`.
    private static func magnitude(after end: Int, in text: TextScan) -> (factor: Double, end: Int)? {
        let start = text.afterBlanks(end)
        let word = text.word(at: start)
        guard !word.isEmpty else { return nil }
        if text.equals("m", word), start == end { return (1_000_000, word.upperBound) }
        if text.equals("k", word), start == end { return (1_000, word.upperBound) }
        guard case .magnitude(let factor)? = StoryWords.shared.role(of: StoryWords.hash(text.bytes[word])) else {
            return nil
        }
        return (factor, word.upperBound)
    }
}
