/// The first two sentences of a text, each on one line.
///
/// A sentence ends at `.`, `!`, `?` or `…` before white space and something that may begin a sentence, and at the end of a
/// paragraph. The stop of an abbreviation ("t.ex.", "bl.a."), of an initial and of an ordinal ("15. Mai", "3. kvartal") ends
/// none, nor does one inside a number or an address.
struct Sentences {
    private(set) var first: String?
    private(set) var second: String?

    /// - Parameter isWhole: `scalars` are the complete text, not the beginning of a longer one.
    init(_ scalars: [Unicode.Scalar], isWhole: Bool) {
        var rest = scalars[...]
        first = Self.take(&rest)
        second = Self.take(&rest)
        // What the text was cut off in is no sentence to add.
        if rest.isEmpty, !isWhole { second = nil }
    }

    private static func take(_ rest: inout ArraySlice<Unicode.Scalar>) -> String? {
        rest = rest.drop { $0.isSpace || $0 == "•" }
        guard !rest.isEmpty else { return nil }
        var index = rest.startIndex
        while index < rest.endIndex, !isEnd(rest, index) { index += 1 }
        while index < rest.endIndex, !rest[index].isSpace { index += 1 }
        let sentence = rest[..<index]
        rest = rest[index...]
        var line = String.UnicodeScalarView()
        for scalar in sentence where !(scalar.isSpace && line.last == " ") {
            line.append(scalar.isSpace ? " " : scalar)
        }
        return String(line)
    }

    /// Whether the scalar at `index` is the last of a sentence, closing quotes and brackets apart.
    private static func isEnd(_ text: ArraySlice<Unicode.Scalar>, _ index: Int) -> Bool {
        if text[index] == "\n" { return index + 1 < text.endIndex && text[index + 1] == "\n" }
        guard isStop(text[index]) else { return false }
        var next = index + 1
        while next < text.endIndex, isClosing(text[next]) { next += 1 }
        guard next < text.endIndex else { return true }
        guard text[next].isSpace else { return false }
        let isParagraphEnd = text[next] == "\n"
        while next < text.endIndex, text[next].isSpace { next += 1 }
        guard next < text.endIndex, !isParagraphEnd else { return true }
        if text[next].isLower { return false }
        return text[index] != "." || !isAbbreviation(text, index, next: next)
    }

    /// Whether the stop at `index` belongs to the word before it; `next` is where the next word begins.
    private static func isAbbreviation(_ text: ArraySlice<Unicode.Scalar>, _ index: Int, next: Int) -> Bool {
        var start = index
        while start > text.startIndex, isWordPart(text[start - 1]) { start -= 1 }
        let word = text[start..<index]
        guard let initial = word.first else { return false }
        if word.allSatisfy(\.isDigit) {
            return word.count <= 2 && text[next].isLetter && !isCounted(text[..<start])
        }
        if word.count == 1 { return initial.isLetter }
        let lower = String(String.UnicodeScalarView(word)).lowercased()
        if Abbreviations.beforeNumber.contains(lower) { return text[next].isDigit }
        return Abbreviations.all.contains(lower)
    }

    /// Whether an abbreviation stands before a number, as in "kl. 10" or "art. 5": then the number is no ordinal.
    private static func isCounted(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
        before.dropLast().last == "."
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isLetter || scalar.isDigit || scalar == "."
    }

    private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "!", "?", "…": true
        default: false
        }
    }

    private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", ")", "]", "”", "’", "»", "“", "›": true
        default: isStop(scalar)
        }
    }
}

/// The properties that sentences turn on, by comparison for ASCII: the tables of Unicode are some hundred times slower.
extension Unicode.Scalar {
    fileprivate var isSpace: Bool {
        isASCII ? value == 0x20 || value &- 9 < 5 : properties.isWhitespace
    }

    fileprivate var isLetter: Bool {
        isASCII ? (value | 0x20) &- 0x61 < 26 : properties.isAlphabetic
    }

    fileprivate var isLower: Bool {
        isASCII ? value &- 0x61 < 26 : properties.isLowercase
    }

    fileprivate var isDigit: Bool { value &- 0x30 < 10 }
}
