/// Finds its way in `[…]` and `{…}`: quotes and comments are stepped over.
enum FlowScanner {
    /// The bracket that closes the one at `open`; nil when there is none.
    static func close(of open: Int, in scalars: [Unicode.Scalar]) -> Int? {
        var depth = 0
        var found: Int?
        walk(from: open, in: scalars) { offset, scalar in
            switch scalar {
            case "[", "{": depth += 1
            case "]", "}":
                depth -= 1
                if depth == 0 { found = offset }
            default: break
            }
            return found == nil
        }
        return found
    }

    /// The last scalar before `close` that is neither white space nor in a comment; `open` when there is none.
    static func lastContent(from open: Int, to close: Int, in scalars: [Unicode.Scalar]) -> Int {
        var last = open
        walk(from: open, in: scalars) { offset, scalar in
            guard offset < close else { return false }
            if !scalar.properties.isWhitespace { last = offset }
            return true
        }
        return last
    }

    /// Visits what is no comment, and of a quoted text only its closing quote, until `visit` says false.
    private static func walk(from start: Int, in scalars: [Unicode.Scalar], visit: (Int, Unicode.Scalar) -> Bool) {
        var offset = start
        var last: Unicode.Scalar = " "
        while offset < scalars.count {
            let scalar = scalars[offset]
            let beginsToken = last.properties.isWhitespace || "[{,:".unicodeScalars.contains(last)
            if scalar == "#", last.properties.isWhitespace {
                while offset < scalars.count, scalars[offset] != "\n" { offset += 1 }
                last = "\n"
                continue
            }
            if beginsToken, scalar == "\"" || scalar == "'" { offset = endOfQuote(at: offset, in: scalars) }
            guard offset < scalars.count, visit(offset, scalars[offset]) else { return }
            last = scalars[offset]
            offset += 1
        }
    }

    /// The closing quote; in '…' a doubled one stands for itself, in "…" one after a backslash.
    private static func endOfQuote(at open: Int, in scalars: [Unicode.Scalar]) -> Int {
        let quote = scalars[open]
        var offset = open + 1
        while offset < scalars.count {
            if quote == "\"", scalars[offset] == "\\" {
                offset += 1
            } else if scalars[offset] == quote {
                guard quote == "'", offset + 1 < scalars.count, scalars[offset + 1] == "'" else { return offset }
                offset += 1
            }
            offset += 1
        }
        return offset
    }
}
