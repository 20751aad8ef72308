/// A place in feeds.yml: line and column from 1; columns count Unicode scalars, as libyaml does.
struct TextPosition: Hashable, Sendable, Comparable {
    var line: Int
    var column: Int

    static let start = TextPosition(line: 1, column: 1)

    static func < (left: TextPosition, right: TextPosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }

    /// Moves behind a scalar. Line breaks are those of YAML 1.1, which libyaml counts: CR LF, CR, LF, NEL, LS, PS.
    mutating func advance(over scalar: Unicode.Scalar, after last: Unicode.Scalar?) {
        switch scalar {
        case "\n" where last == "\r": break
        case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": self = TextPosition(line: line + 1, column: 1)
        default: column += 1
        }
    }

    /// The index of the scalar at this place; nil beyond the end of the text or of the line.
    func offset(in text: [Unicode.Scalar]) -> Int? {
        var place = TextPosition.start
        var last: Unicode.Scalar?
        for (offset, scalar) in text.enumerated() {
            // The LF of CR LF has the place of what follows it.
            if place == self && !(scalar == "\n" && last == "\r") { return offset }
            if place > self { return nil }
            place.advance(over: scalar, after: last)
            last = scalar
        }
        return nil
    }
}
