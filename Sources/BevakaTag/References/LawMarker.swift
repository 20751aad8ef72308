/// The `(EU)` of a citation: the Union or Community an act is of, in eight languages.
enum LawMarker {
    /// Folded.
    private static let names: [StaticString] = [
        "eu", "ue", "el", "es", "ec", "eg", "ce", "ey", "eü", "ek", "ef", "eec", "eeg", "ewg", "cee", "ety", "emü",
        "eek", "eøf", "euratom", "jha", "ji", "rif", "jai", "yos", "jsk", "ti", "ria", "cfsp", "gusp", "pesc", "gasp",
        "yutp", "ühvp", "kādp", "fusp", "ecsc", "eksg", "ceca", "egks",
    ]

    static func isName(_ word: Range<Int>, in text: TextScan) -> Bool {
        word.count >= 2 && names.contains { text.equals($0, word) }
    }

    /// The start of `(EU, Euratom)` that ends just before `place`; nil where there is none. It holds five names at most.
    static func bracketed(endingAt place: Int, in text: TextScan) -> Int? {
        guard text[place - 1] == UInt8(ascii: ")") else { return nil }
        var end = place - 1
        for _ in 0..<5 {
            let word = text.word(endingAt: end)
            guard isName(word, in: text) else { return nil }
            let before = text[word.lowerBound - 1]
            if before == UInt8(ascii: "(") { return word.lowerBound - 1 }
            end = text.beforeBlanks(word.lowerBound)
            guard text[end - 1] == UInt8(ascii: ",") || text[end - 1] == UInt8(ascii: "/") else { return nil }
            end -= 1
        }
        return nil
    }

    /// The end of the `/EU` that begins at `place`; nil where there is none. Two may follow each other: `/EG, Euratom`.
    static func suffix(at place: Int, in text: TextScan) -> Int? {
        guard text[place] == UInt8(ascii: "/") else { return nil }
        let word = text.word(at: place + 1)
        guard isName(word, in: text), text.areCapitals(word.lowerBound..<word.lowerBound + 2) else { return nil }
        let next = text.afterBlanks(word.upperBound + 1)
        if text[word.upperBound] == UInt8(ascii: ","), text.matches("euratom", at: next) { return next + 7 }
        return word.upperBound
    }
}
