extension CleaningPass {
    /// `<name a="b">`; what only looks like a tag is escaped.
    mutating func startTag(at position: Int) -> Int {
        guard XMLName.isStart(input, at: position + 1, end: end) else {
            return spacedTag(at: position) ?? escape(position)
        }
        let next = nameEnd(position + 1)
        guard next < end else { return dropTail(from: position) }
        let name = position + 1..<next
        if input[next] == 0x3E {
            lastName = name
            return next + 1
        }
        if input[next] == 0x2F, next + 1 < end, input[next + 1] == 0x3E { return next + 2 }
        // "<anna@example.org>", "<https://…>", "<3".
        let isSlash = input[next] == 0x2F && (next + 1 == end || input[next + 1].isXMLSpace)
        guard isSlash || input[next].isXMLSpace else { return openTag(at: position) ?? escape(position) }
        let point = checkpoint()
        var isCutOff = false
        guard var close = attributes(from: next, isCutOff: &isCutOff) else {
            restore(point)
            return openTag(at: position) ?? escape(position)
        }
        if isCutOff {
            restore(point)
            if let text = openTag(at: position) { return text }
            close = attributes(from: next, isCutOff: &isCutOff) ?? end
        }
        if close == end, input[end - 1] != 0x3E {
            // The document breaks off within the tag: nothing can be known of it.
            restore(point)
            return dropTail(from: position)
        }
        if input[close - 2] != 0x2F { lastName = name }
        return close
    }

    /// The attributes of a tag up to and with its `>`, or to the end of the document; nil where it is no tag after all.
    ///
    /// - Parameter isCutOff: set where a tag with values runs into the next one: its `>` is missing.
    private mutating func attributes(from start: Int, isCutOff: inout Bool) -> Int? {
        var next = start
        var hasValues = false
        var isSeparated = false
        while true {
            let gap = next
            next = skipSpace(next)
            isSeparated = isSeparated || next > gap
            guard next < end else { return end }
            switch input[next] {
            case 0x3E: return next + 1
            case 0x2F where next + 1 < end && input[next + 1] == 0x3E: return next + 2
            case 0x3C:
                // "x <y and z <b>" is text; a tag with quoted values has lost its end.
                guard hasValues else { return nil }
                isCutOff = true
                replace(next..<next, with: ">", as: .openTag)
                return next
            case let byte where XMLName.isPart(byte) && XMLName.isStart(input, at: next, end: end):
                // a="1"b="2", or something dropped in between.
                if !isSeparated { replace(next..<next, with: " ", as: .attribute) }
                isSeparated = false
                guard let after = attribute(at: next, hasValues: &hasValues) else { return end }
                next = after
            default: next = strayBytes(at: next)
            }
        }
    }

    /// Something that is no attribute: a quote too many, "@click", "(x)".
    private mutating func strayBytes(at start: Int) -> Int {
        var next = start + 1
        if input[start] != 0x22, input[start] != 0x27, input[start] != 0x2F {
            while next < end, !input[next].isXMLSpace, input[next] != 0x3E, input[next] != 0x3C {
                let quote = input[next]
                if quote == 0x22 || quote == 0x27,
                    let close = ByteScan.find(quote, in: input, from: next + 1, to: min(end, next + 2_000))
                {
                    next = close
                }
                next += 1
            }
        }
        drop(start..<next, as: .attribute)
        return next
    }

    /// One attribute from its name to the end of its value; nil where the document ends in it.
    mutating func attribute(at start: Int, hasValues: inout Bool) -> Int? {
        let nameEnd = nameEnd(start)
        var next = skipSpace(nameEnd)
        guard next < end else { return nil }
        guard input[next] == 0x3D else {
            replace(nameEnd..<nameEnd, with: "=\"\"", as: .attribute)
            return nameEnd
        }
        next = skipSpace(next + 1)
        guard next < end else { return nil }
        let quote = input[next]
        guard quote == 0x22 || quote == 0x27 else { return unquotedValue(from: next) }
        hasValues = true
        guard let close = value(from: next + 1, quote: quote) else { return nil }
        return close
    }

    /// A quoted value; returns the position behind its quote.
    private mutating func value(from start: Int, quote: UInt8) -> Int? {
        var next = start
        while true {
            next = nextInValue(next, quote: quote)
            guard next < end else { return openValue(from: start, to: end, quote: quote) }
            switch input[next] {
            case quote: return next + 1
            case 0x26: next = reference(at: next, inAttribute: true)
            default:
                guard isWithinValue(next, quote: quote) else { return openValue(from: start, to: next, quote: quote) }
                replace(next..<next + 1, with: "&lt;", as: .lessThan)
                next += 1
            }
        }
    }

    /// Whether a `<` belongs to a value: then a quote closes it soon, and the tag goes on behind that.
    private func isWithinValue(_ position: Int, quote: UInt8) -> Bool {
        guard let close = ByteScan.find(quote, in: input, from: position, to: min(end, position + 4_000)),
            close + 1 < end
        else { return false }
        let after = input[close + 1]
        return after.isXMLSpace || after == 0x3E || after == 0x2F
    }

    /// A value whose quote is missing ends at the tag's `>`, or at the first space.
    private mutating func openValue(from start: Int, to limit: Int, quote: UInt8) -> Int? {
        var close = max(start, pending)
        while close < limit, input[close] != 0x3E, !input[close].isXMLSpace { close += 1 }
        if close == end { return nil }
        replace(close..<close, with: CollectionOfOne(quote), as: .attribute)
        return close
    }

    /// `a=1`: quotes are put around it.
    private mutating func unquotedValue(from start: Int) -> Int? {
        var next = start
        replace(start..<start, with: "\"", as: .attribute)
        while next < end, !input[next].isXMLSpace, input[next] != 0x3E, input[next] != 0x3C {
            if input[next] == 0x2F, next + 1 < end, input[next + 1] == 0x3E { break }
            switch input[next] {
            case 0x26: next = reference(at: next, inAttribute: true)
            case 0x22:
                drop(next..<next + 1, as: nil)
                next += 1
            default: next += 1
            }
        }
        guard next < end else { return nil }
        replace(next..<next, with: "\"", as: nil)
        return next
    }
}
