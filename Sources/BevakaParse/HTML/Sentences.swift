/// The first two sentences of a text, each on one line.
///
/// A sentence ends at `.`, `!`, `?` or `…` before white space and something that may begin a sentence, and at the end of a
/// paragraph. The stop of an abbreviation ("t.ex.", "bl.a."), of an initial and of an ordinal ("15. Mai", "3. kvartal") ends
/// none, nor does one inside a number or an address.
struct Sentences {
    private(set) var first: String?
    private(set) var second: String?

    /// - Parameter isWhole: `text` is complete, not the beginning of a longer one.
    init(_ text: String, isWhole: Bool) {
        let scalars = Array(text.unicodeScalars)
        var rest = scalars[...]
        first = Self.take(&rest)
        second = Self.take(&rest)
        // What the text was cut off in is no sentence to add.
        if rest.isEmpty, !isWhole { second = nil }
    }

    private static func take(_ rest: inout ArraySlice<Unicode.Scalar>) -> String? {
        rest = rest.drop { $0.properties.isWhitespace || $0 == "•" }
        guard !rest.isEmpty else { return nil }
        var index = rest.startIndex
        while index < rest.endIndex, !isEnd(rest, index) { index += 1 }
        while index < rest.endIndex, !rest[index].properties.isWhitespace { index += 1 }
        let sentence = rest[..<index]
        rest = rest[index...]
        var line = String.UnicodeScalarView()
        for scalar in sentence where !(scalar.properties.isWhitespace && line.last == " ") {
            line.append(scalar.properties.isWhitespace ? " " : scalar)
        }
        return String(line)
    }

    /// Whether the scalar at `index` is the last of a sentence, closing quotes and brackets apart.
    private static func isEnd(_ text: ArraySlice<Unicode.Scalar>, _ index: Int) -> Bool {
        if text[index] == "\n" { return index + 1 < text.endIndex && text[index + 1] == "\n" }
        guard stops.contains(text[index]) else { return false }
        var next = index + 1
        while next < text.endIndex, closing.contains(text[next]) { next += 1 }
        guard next < text.endIndex else { return true }
        guard text[next].properties.isWhitespace else { return false }
        let isParagraphEnd = text[next] == "\n"
        while next < text.endIndex, text[next].properties.isWhitespace { next += 1 }
        guard next < text.endIndex, !isParagraphEnd else { return true }
        if text[next].properties.isLowercase { return false }
        return text[index] != "." || !isAbbreviation(text, index, next: next)
    }

    /// Whether the stop at `index` belongs to the word before it; `next` is where the next word begins.
    private static func isAbbreviation(_ text: ArraySlice<Unicode.Scalar>, _ index: Int, next: Int) -> Bool {
        var start = index
        while start > text.startIndex, isWordPart(text[start - 1]) { start -= 1 }
        let word = text[start..<index]
        guard let initial = word.first else { return false }
        if word.allSatisfy({ $0.properties.numericType != nil }) { return word.count <= 2 && isLetter(text[next]) }
        if word.count == 1 { return isLetter(initial) }
        let lower = String(String.UnicodeScalarView(word)).lowercased()
        if Abbreviations.beforeNumber.contains(lower) { return text[next].properties.numericType != nil }
        return Abbreviations.all.contains(lower)
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        isLetter(scalar) || scalar.properties.numericType != nil || scalar == "."
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

    private static let stops: Set<Unicode.Scalar> = [".", "!", "?", "…"]
    private static let closing: Set<Unicode.Scalar> = [
        "\"", "'", ")", "]", "”", "’", "»", "“", "›", ".", "!", "?", "…",
    ]
}
