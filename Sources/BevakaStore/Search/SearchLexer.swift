import BevakaCore

/// Cuts a search query into tokens.
struct SearchLexer {
    static let fields = ["topic", "source", "language", "after", "before", "ref"]
    private static let quotes: Set<Character> = ["\"", "“", "”", "„", "»", "«"]
    /// What excludes the term that it stands before: the hyphen, what word processors and shells make of it, and `!`.
    private static let exclusions: Set<Character> = ["-", "\u{2010}", "\u{2011}", "\u{2212}", "\u{2013}", "!"]

    private let characters: [Character]
    private var position = 0

    private init(_ query: String) {
        characters = Array(query)
    }

    /// Throws ``RunFailure`` (64) for a quotation mark that is never closed and for a misspelt field.
    static func tokens(of query: String) throws(RunFailure) -> [SearchToken] {
        var lexer = SearchLexer(query)
        var tokens: [SearchToken] = []
        while let token = try lexer.next() { tokens.append(token) }
        tokens.append(SearchToken(kind: .end, column: lexer.characters.count + 1, written: "the end"))
        return tokens
    }

    private mutating func next() throws(RunFailure) -> SearchToken? {
        while position < characters.count, characters[position].isWhitespace { position += 1 }
        guard position < characters.count else { return nil }
        let start = position
        switch characters[start] {
        case "(":
            position += 1
            return SearchToken(kind: .open, column: start + 1, written: "(")
        case ")":
            position += 1
            return SearchToken(kind: .close, column: start + 1, written: ")")
        case let sign where excludes(sign, at: start):
            position += 1
            return SearchToken(kind: .not, column: start + 1, written: String(sign))
        case let mark where Self.quotes.contains(mark):
            let text = try quoted()
            return SearchToken(kind: .quoted(text), column: start + 1, written: written(from: start))
        default:
            return try word()
        }
    }

    /// True where a sign begins a term, as in `-word` and `(!"a phrase")`. Inside of a word it belongs to it (`TEN-T`), by
    /// itself or in a row it is punctuation (`Umeå - Vasa`).
    private func excludes(_ sign: Character, at start: Int) -> Bool {
        guard Self.exclusions.contains(sign), start + 1 < characters.count else { return false }
        let next = characters[start + 1]
        guard !next.isWhitespace, next != ")", !Self.exclusions.contains(next) else { return false }
        let before = start == 0 ? " " : characters[start - 1]
        return before.isWhitespace || before == "(" || before == ")"
    }

    /// The text between the quotation mark at `position` and the next one.
    private mutating func quoted() throws(RunFailure) -> String {
        let start = position
        position += 1
        while position < characters.count, !Self.quotes.contains(characters[position]) { position += 1 }
        guard position < characters.count else {
            throw SearchParser.failure(
                column: start + 1, "this quotation mark is never closed", expected: "a second \"")
        }
        position += 1
        return String(characters[(start + 1)..<(position - 1)])
    }

    private mutating func word() throws(RunFailure) -> SearchToken {
        let start = position
        let text = bareText(stopsAtParentheses: true)
        switch text {
        case "AND": return SearchToken(kind: .and, column: start + 1, written: text)
        case "OR": return SearchToken(kind: .or, column: start + 1, written: text)
        case "NOT": return SearchToken(kind: .not, column: start + 1, written: text)
        default: break
        }
        guard let colon = text.firstIndex(of: ":") else {
            return SearchToken(kind: .word(text), column: start + 1, written: text)
        }
        let name = text[..<colon].lowercased()
        guard Self.fields.contains(name) else {
            try refuseMisspelling(name, column: start + 1)
            return SearchToken(kind: .word(text), column: start + 1, written: text)
        }
        position = start + name.count + 1
        let value = try fieldValue()
        return SearchToken(kind: .field(name: name, value: value), column: start + 1, written: written(from: start))
    }

    private mutating func fieldValue() throws(RunFailure) -> String {
        if position < characters.count, Self.quotes.contains(characters[position]) { return try quoted() }
        return bareText(stopsAtParentheses: false)
    }

    /// Up to white space, a quotation mark or a parenthesis; a value keeps those parentheses that it opens and closes
    /// itself, as `ref:COM(2025)123` does.
    private mutating func bareText(stopsAtParentheses: Bool) -> String {
        let start = position
        var depth = 0
        while position < characters.count {
            let character = characters[position]
            if character.isWhitespace || Self.quotes.contains(character) { break }
            if stopsAtParentheses, character == "(" || character == ")" { break }
            if character == "(" { depth += 1 }
            if character == ")" {
                if depth == 0 { break }
                depth -= 1
            }
            position += 1
        }
        return String(characters[start..<position])
    }

    private func written(from start: Int) -> String {
        String(characters[start..<position])
    }

    /// `sourse:CPMR` is a slip to be told; `EU:s` and `https://…` are words.
    private func refuseMisspelling(_ name: String, column: Int) throws(RunFailure) {
        guard name.count >= 3, let near = Self.fields.first(where: { Self.isSlip(name, of: $0) }) else { return }
        throw SearchParser.failure(column: column, "there is no field \"\(name):\"", expected: "\"\(near):\"")
    }

    /// One letter wrong, missing, too much or swapped with its neighbour, or a shortening such as `lang` and `src`.
    private static func isSlip(_ name: String, of field: String) -> Bool {
        if field.count > name.count, field.hasPrefix(name) { return true }
        let written = Array(name)
        let wanted = Array(field)
        let same = zip(written, wanted).prefix { $0 == $1 }.count
        let writtenRest = Array(written[same...])
        let wantedRest = Array(wanted[same...])
        if writtenRest.dropFirst().elementsEqual(wantedRest.dropFirst()) { return true }
        if writtenRest.dropFirst().elementsEqual(wantedRest) { return true }
        if writtenRest.elementsEqual(wantedRest.dropFirst()) { return true }
        guard writtenRest.count >= 2, writtenRest.count == wantedRest.count else { return false }
        return writtenRest[0] == wantedRest[1] && writtenRest[1] == wantedRest[0]
            && writtenRest.dropFirst(2).elementsEqual(wantedRest.dropFirst(2))
    }
}
