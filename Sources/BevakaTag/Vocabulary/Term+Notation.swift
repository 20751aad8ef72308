extension Term {
    /// Why a notation cannot be read, as a sentence.
    struct NotationError: Error, Hashable {
        var message: String
    }

    /// Reads the notation described at ``Term``: one term for each of its alternatives.
    static func all(_ notation: String) throws(NotationError) -> [Term] {
        var rest = Substring(notation)
        var conditions: [Condition] = []
        while let (kind, range) = lastCondition(in: rest) {
            let body = rest[range.upperBound...]
            guard body.last == ")" else {
                throw NotationError(message: "“\(kind.rawValue)(” without its “)” at the end")
            }
            conditions.insert(Condition(kind: kind, patterns: try patterns(listed: body.dropLast())), at: 0)
            rest = rest[..<range.lowerBound]
            while rest.last == " " { rest.removeLast() }
        }
        let suffix = notation[rest.endIndex...]
        return try expanded(String(rest)).map { words throws(NotationError) in
            Term(words: words, notation: words + suffix, pattern: try Pattern(words), conditions: conditions)
        }
    }

    /// The last ` near(`, ` not-near(` … with the place from the blank to the bracket.
    private static func lastCondition(in text: Substring) -> (Condition.Kind, Range<Substring.Index>)? {
        let found = Condition.Kind.allCases.compactMap { kind in
            text.lastRange(of: " \(kind.rawValue)(").map { (kind, $0) }
        }
        return found.max { $0.1.lowerBound < $1.1.lowerBound }
    }

    private static func patterns(listed text: Substring) throws(NotationError) -> [Pattern] {
        var patterns: [Pattern] = []
        for entry in text.split(separator: "|", omittingEmptySubsequences: false) {
            patterns.append(try Pattern(entry.trimmed))
        }
        return patterns
    }

    /// `a (b|c)` as `a b` and `a c`; brackets may stand in brackets.
    private static func expanded(_ text: String) throws(NotationError) -> [String] {
        guard let open = text.firstIndex(of: "(") else {
            guard !text.contains(")") else { throw NotationError(message: "a “)” without its “(” in “\(text)”") }
            return [text]
        }
        var choices: [String] = [""]
        var depth = 0
        var place = text.index(after: open)
        while place < text.endIndex, depth > 0 || text[place] != ")" {
            let character = text[place]
            if character == "|" && depth == 0 {
                choices.append("")
            } else {
                choices[choices.count - 1].append(character)
            }
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            place = text.index(after: place)
        }
        guard place < text.endIndex else { throw NotationError(message: "a “(” without its “)” in “\(text)”") }
        let after = text[text.index(after: place)...]
        var all: [String] = []
        for choice in choices { all += try expanded(text[..<open] + choice[...].trimmed + after) }
        return all
    }
}

extension Term.Pattern {
    /// The most words that `…` stands for.
    private static let words = 4

    fileprivate init(_ text: String) throws(Term.NotationError) {
        parts = []
        gaps = []
        var words: [Substring] = []
        var pendingGap = 0
        func close() throws(Term.NotationError) {
            guard !words.isEmpty else { return }
            parts.append(try Term.Part(words.joined(separator: " "), in: text))
            gaps.append(parts.count == 1 ? 0 : pendingGap)
            words = []
            pendingGap = 0
        }
        for word in text.split(whereSeparator: \.isWhitespace) {
            if word == "…" || word == "..." {
                try close()
                pendingGap = Self.words
                continue
            }
            if word.first == "*" || words.last?.last == "*" { try close() }
            words.append(word)
        }
        try close()
        guard !parts.isEmpty else { throw Term.NotationError(message: "an empty term") }
        guard pendingGap == 0 else { throw Term.NotationError(message: "“…” needs a word on both sides in “\(text)”") }
    }
}

extension Term.Part {
    fileprivate init(_ written: String, in term: String) throws(Term.NotationError) {
        var text = Substring(written)
        opensInsideWord = text.first == "*"
        if opensInsideWord { text.removeFirst() }
        endsInsideWord = text.last == "*"
        if endsInsideWord { text.removeLast() }
        guard !text.contains("*") else {
            throw Term.NotationError(message: "“*” inside a word in “\(term)”; it may only begin or end one")
        }
        literal = FoldedText(String(text)).bytes
        let shortest = opensInsideWord ? 3 : 2
        guard literal.count >= shortest else {
            throw Term.NotationError(message: "“\(written)” is too short to search for; at least \(shortest) letters")
        }
        guard let first = literal.first, let last = literal.last, first.isWordByte, last.isWordByte else {
            throw Term.NotationError(message: "“\(written)” must begin and end with a letter or a digit")
        }
        capitals = Self.capitals(of: text)
    }

    /// Marks, for each ASCII letter, whether it belongs to an acronym: a word of two or more characters
    /// with a capital and without a small letter.
    private static func capitals(of text: Substring) -> [Bool] {
        var marks: [Bool] = []
        for word in text.split(separator: " ") {
            let isAcronym =
                word.count >= 2 && word.contains(where: \.isUppercase) && !word.contains(where: \.isLowercase)
            for byte in word.utf8 where byte.isASCIILetter {
                marks.append(isAcronym && byte.isASCIICapital)
            }
        }
        return marks.contains(true) ? marks : []
    }
}

extension Substring {
    /// Without white space at both ends.
    fileprivate var trimmed: String {
        var text = self
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }

    /// The last place where `other` stands.
    fileprivate func lastRange(of other: String) -> Range<Index>? {
        var end = endIndex
        while end > startIndex {
            let start = index(before: end)
            if self[start...].hasPrefix(other) { return start..<index(start, offsetBy: other.count) }
            end = start
        }
        return nil
    }
}
