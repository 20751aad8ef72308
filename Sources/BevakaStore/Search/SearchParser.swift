package import BevakaCore

/// Reads a search query. Any text gives either an expression or a sentence that says where it fails and what was expected.
///
/// ```
/// query   = and-list *( "OR" and-list )
/// and-list = term *( [ "AND" ] term )
/// term    = ( "NOT" / "-" / "!" ) term / "(" query ")" / word [ "*" ] / quoted [ "*" ] / field ":" value
/// ```
/// The operators are written in capitals, as in the other archives that advisers use; `or` is a word. `-` and `!` stand
/// directly before their term and behind white space or a parenthesis.
package struct SearchParser {
    /// Deeper nesting is nobody's query, and must not exhaust the stack.
    private static let depthLimit = 20
    /// Longer ones are no query either.
    private static let wordLimit = 400

    private let tokens: [SearchToken]
    private var position = 0
    private var depth = 0

    /// The expression of a query; nil when it holds nothing but white space. Throws ``RunFailure`` (64).
    package static func parse(_ query: String) throws(RunFailure) -> SearchExpression? {
        let tokens = try SearchLexer.tokens(of: query)
        guard tokens.count > 1 else { return nil }
        // A sign and its term are one word.
        let words = tokens.filter { $0.kind != .not || $0.written == "NOT" }
        if words.count > wordLimit {
            let column = words[wordLimit].column
            throw failure(column: column, "the query has more than \(wordLimit) words", expected: "a shorter query")
        }
        var parser = SearchParser(tokens: tokens)
        let expression = try parser.disjunction()
        let rest = parser.current
        guard rest.kind == .end else {
            throw failure(column: rest.column, "\(rest.written) closes nothing", expected: "a word, or nothing")
        }
        guard let expression else {
            throw failure(column: tokens[0].column, "there is no word in it", expected: "a word with letters or digits")
        }
        return expression
    }

    /// The terms that a query excludes by a sign, as written: `-word`, `!"a phrase"`. None for a query that cannot be read.
    package static func exclusions(in query: String) -> [String] {
        guard let tokens = try? SearchLexer.tokens(of: query) else { return [] }
        return zip(tokens, tokens.dropFirst()).compactMap { sign, term in
            guard sign.kind == .not, sign.written != "NOT" else { return nil }
            return sign.written + (term.kind == .open ? "(…)" : term.written)
        }
    }

    /// The sentence for a query that cannot be understood.
    static func failure(column: Int, _ trouble: String, expected: String) -> RunFailure {
        RunFailure(.usage, "The search query cannot be read at character \(column): \(trouble); expected \(expected).")
    }

    private init(tokens: [SearchToken]) {
        self.tokens = tokens
    }

    private var current: SearchToken { tokens[min(position, tokens.count - 1)] }

    /// nil when all its words are punctuation, as the ampersand of "research & innovation" is.
    private mutating func disjunction() throws(RunFailure) -> SearchExpression? {
        var alternatives = [try conjunction()]
        while current.kind == .or {
            position += 1
            alternatives.append(try conjunction())
        }
        return combined(alternatives.compactMap { $0 }, SearchExpression.any)
    }

    private mutating func conjunction() throws(RunFailure) -> SearchExpression? {
        var terms = [try term()]
        while true {
            switch current.kind {
            case .and:
                position += 1
                terms.append(try term())
            case .or, .close, .end:
                return combined(terms.compactMap { $0 }, SearchExpression.all)
            default:
                terms.append(try term())
            }
        }
    }

    private func combined(
        _ parts: [SearchExpression], _ combine: ([SearchExpression]) -> SearchExpression
    ) -> SearchExpression? {
        parts.count > 1 ? combine(parts) : parts.first
    }

    private mutating func term() throws(RunFailure) -> SearchExpression? {
        let token = current
        switch token.kind {
        case .word(let text):
            position += 1
            return phrase(text)
        case .quoted(let text):
            position += 1
            return phrase(text + trailingStar(after: token))
        case .field(let name, let value):
            position += 1
            return .field(try SearchFieldReader.field(name, value: value, column: token.column))
        case .not:
            return try nested { (parser) throws(RunFailure) in try parser.term().map { .not($0) } }
        case .open:
            return try nested { (parser) throws(RunFailure) in
                let inner = try parser.disjunction()
                guard parser.current.kind == .close else {
                    let trouble = "the parenthesis of character \(token.column) is never closed"
                    throw Self.failure(column: parser.current.column, trouble, expected: "\")\"")
                }
                parser.position += 1
                return inner
            }
        case .and, .or, .close, .end:
            throw Self.failure(
                column: token.column, "\(token.written) stands where a word should",
                expected: "a word, a \"phrase\", a field such as topic:maritime, or \"(\"")
        }
    }

    /// Steps over the token and reads what it governs.
    private mutating func nested(
        _ read: (inout SearchParser) throws(RunFailure) -> SearchExpression?
    ) throws(RunFailure) -> SearchExpression? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else {
            throw Self.failure(column: current.column, "it is nested too deeply", expected: "a simpler query")
        }
        position += 1
        return try read(&self)
    }

    /// `"single market"*`: the star stands directly behind the quotation mark.
    private mutating func trailingStar(after quoted: SearchToken) -> String {
        let next = current
        guard case .word(let text) = next.kind, text == "*", next.column == quoted.column + quoted.written.count else {
            return ""
        }
        position += 1
        return "*"
    }

    private func phrase(_ text: String) -> SearchExpression? {
        guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        let words = text.split { $0 == "*" || $0 == "\0" }.joined(separator: " ")
        return .phrase(words, prefix: text.hasSuffix("*"))
    }
}
