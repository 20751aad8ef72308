/// Tags of feeds that have lost one of their marks: `<pubDateFri, 20 Nov 2026</pubDate>`, `<item<title>`, `< title>`, `<\\title>`.
/// Only names that feeds use are looked for; `a < b` and `<anna@example.org>` stay text.
extension CleaningPass {
    /// How far the end tag of such an element is looked for.
    private static let horizon = 64 << 10
    /// No text with a name of a tag in it is looked at further back than this.
    private static let longestText = 1_024
    /// The longest name of an element of feeds, with its prefix.
    private static let longestName = 28

    /// Closes the start tag at `position`, which runs into its text or the next tag; returns where that begins, or nil when
    /// what stands there is no tag of a feed.
    mutating func openTag(at position: Int) -> Int? {
        guard let name = fieldName(at: position + 1), !isText(of: name, at: position) else { return nil }
        let point = checkpoint()
        var next = name.upperBound
        var hasValues = false
        while case let start = skipSpace(next), start > next, isQuotedAttribute(at: start) {
            guard let after = attribute(at: start, hasValues: &hasValues) else {
                restore(point)
                return nil
            }
            next = after
        }
        let text = skipSpace(next)
        guard text < end else {
            restore(point)
            return nil
        }
        let isFollowedByTag = input[text] == 0x3C
        let isClosed = isClosed(name, from: text)
        guard isFollowedByTag || (isClosed && !isFrame(name)) else {
            restore(point)
            return nil
        }
        // Atom's links have nothing between their tags.
        let isEmpty = hasValues && isFollowedByTag && !isClosed
        replace(next..<next, with: isEmpty ? "/>" : ">", as: .openTag)
        if !isEmpty { lastName = name }
        return next
    }

    /// The longest name of a feed's element that the bytes at `start` begin with.
    private func fieldName(at start: Int) -> Range<Int>? {
        var last = start
        while last < end, last - start < Self.longestName, input[last] < 0x80, XMLName.isPart(input[last]) { last += 1 }
        let text = String(decoding: input[start..<last], as: UTF8.self).lowercased()
        for length in stride(from: text.utf8.count, to: 1, by: -1) where SoupNames.isKnown(String(text.prefix(length)))
        {
            return start..<start + length
        }
        return nil
    }

    /// Whether `position` lies in the text of an element of that name: "how to write a <title well" is a title.
    private func isText(of name: Range<Int>, at position: Int) -> Bool {
        isSame(lastName, name) && position - lastName.upperBound < Self.longestText
            && ByteScan.find("</", in: input, from: lastName.upperBound, to: position) == nil
    }

    private func isFrame(_ name: Range<Int>) -> Bool {
        Vocabulary.core[String(decoding: input[name], as: UTF8.self).lowercased()]?.isFrame ?? false
    }

    private func isQuotedAttribute(at start: Int) -> Bool {
        guard XMLName.isStart(input, at: start, end: end) else { return false }
        let equals = skipSpace(nameEnd(start))
        guard equals < end, input[equals] == 0x3D, case let quote = skipSpace(equals + 1), quote < end else {
            return false
        }
        return (input[quote] == 0x22 || input[quote] == 0x27)
            && ByteScan.find(input[quote], in: input, from: quote + 1, to: min(end, quote + 2_000)) != nil
    }

    /// Whether the element's end tag comes before the next item begins or ends.
    private mutating func isClosed(_ name: Range<Int>, from start: Int) -> Bool {
        let limit = min(end, start + min(Self.horizon, lookaheadBudget))
        var position = start
        defer { lookaheadBudget -= min(lookaheadBudget, position - start) }
        while let hit = ByteScan.find(0x3C, in: input, from: position, to: limit) {
            let isEnd = hit + 1 < end && input[hit + 1] == 0x2F
            let first = hit + (isEnd ? 2 : 1)
            let last = nameEnd(first)
            if isEnd, isSame(first..<last, name) { return true }
            if ["item", "entry", "channel"].contains(where: { starts($0, at: first, caseless: true) }) {
                position = hit
                return false
            }
            position = hit + 1
        }
        position = max(position, limit)
        return false
    }

    private func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.count == right.count
            && zip(left, right).allSatisfy { input[$0].asciiLowercased == input[$1].asciiLowercased }
    }

    /// `< title>`, `</ title>`, `<\\title>`: puts the tag right, and returns the position behind it; nil where it is none.
    mutating func spacedTag(at position: Int) -> Int? {
        var start = skipSpace(position + 1)
        let isEnd = start < end && (input[start] == 0x2F || input[start] == 0x5C)
        if isEnd { start = skipSpace(start + 1) }
        guard start - position < 8, XMLName.isStart(input, at: start, end: end) else { return nil }
        let last = nameEnd(start)
        let close = skipSpace(last)
        guard close < end, input[close] == 0x3E,
            SoupNames.isKnown(String(decoding: input[start..<last], as: UTF8.self).lowercased())
        else { return nil }
        replace(position + 1..<start, with: isEnd ? "/" : "", as: .openTag)
        if !isEnd { lastName = start..<last }
        return close + 1
    }
}
