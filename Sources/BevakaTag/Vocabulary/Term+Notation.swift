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

    /// The last ` near(`, ` not-near(` … with the place from the blank to the bracket. Read as bytes: there are thousands of terms.
    private static func lastCondition(in text: Substring) -> (Condition.Kind, Range<Substring.Index>)? {
        let bytes = text.utf8
        var end = bytes.endIndex
        while let bracket = bytes[..<end].lastIndex(of: UInt8(ascii: "(")) {
            let before = bytes[..<bracket]
            if let blank = before.lastIndex(of: UInt8(ascii: " ")),
                let kind = Condition.Kind(rawValue: String(text[bytes.index(after: blank)..<bracket]))
            {
                return (kind, blank..<bytes.index(after: bracket))
            }
            end = bracket
        }
        return nil
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
        guard let open = text.utf8.firstIndex(of: UInt8(ascii: "(")) else {
            guard !text.utf8.contains(UInt8(ascii: ")")) else {
                throw NotationError(message: "a “)” without its “(” in “\(text)”")
            }
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
        for word in text.utf8.split(whereSeparator: { FoldTables.isSpace($0) }).map({ Substring($0) }) {
            if word == "…" || word == "..." {
                try close()
                pendingGap = Self.words
                continue
            }
            if word.utf8.first == UInt8(ascii: "*") || words.last?.utf8.last == UInt8(ascii: "*") { try close() }
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
        opensInsideWord = text.utf8.first == UInt8(ascii: "*")
        if opensInsideWord { text.removeFirst() }
        endsInsideWord = text.utf8.last == UInt8(ascii: "*")
        if endsInsideWord { text.removeLast() }
        guard !text.utf8.contains(UInt8(ascii: "*")) else {
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
        guard text.utf8.contains(where: \.isASCIICapital) else { return [] }
        var marks: [Bool] = []
        for word in text.utf8.split(separator: UInt8(ascii: " ")).map({ Substring($0) }) {
            let isAcronym = Self.isAcronym(word)
            for byte in word.utf8 where byte.isASCIILetter {
                marks.append(isAcronym && byte.isASCIICapital)
            }
        }
        return marks.contains(true) ? marks : []
    }

    private static func isAcronym(_ word: Substring) -> Bool {
        let hasSmallLetter = word.utf8.contains { $0.isASCIILetter && !$0.isASCIICapital }
        guard !hasSmallLetter, word.utf8.count >= 2, word.utf8.contains(where: \.isASCIICapital) else { return false }
        return word.utf8.allSatisfy { $0 < 0x80 } || word.count >= 2 && !word.contains(where: \.isLowercase)
    }
}

extension Substring {
    /// Without white space at both ends.
    fileprivate var trimmed: String {
        var text = self
        while let first = text.utf8.first, FoldTables.isSpace(first) { text.removeFirst() }
        while let last = text.utf8.last, FoldTables.isSpace(last) { text.removeLast() }
        return String(text)
    }
}
