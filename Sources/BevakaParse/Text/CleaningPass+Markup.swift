extension CleaningPass {
    /// What begins with `<` at `position`; returns where it ends, or where text goes on.
    mutating func markup(at position: Int) -> Int {
        guard position + 1 < end else { return escape(position) }
        switch input[position + 1] {
        case 0x2F: return endTag(at: position)
        case 0x21: return declaration(at: position)
        case 0x3F: return instruction(at: position)
        default: return startTag(at: position)
        }
    }

    /// A `<` that begins nothing.
    mutating func escape(_ position: Int) -> Int {
        replace(position..<position + 1, with: "&lt;", as: .lessThan)
        return position + 1
    }

    // MARK: - End tags

    private mutating func endTag(at position: Int) -> Int {
        let next = nameEnd(position + 2)
        if next < end, input[next] == 0x3E, next > position + 2, input[position + 2].isASCIILetter { return next + 1 }
        return rareEndTag(at: position)
    }

    private mutating func rareEndTag(at position: Int) -> Int {
        guard XMLName.isStart(input, at: position + 2, end: end) else {
            if position + 2 == end { return dropTail(from: position) }
            return spacedTag(at: position) ?? escape(position)
        }
        var next = nameEnd(position + 2)
        if next < end, input[next] == 0x3E { return next + 1 }
        let nameEnd = next
        next = skipSpace(next)
        if next < end, input[next] == 0x3E { return next + 1 }
        // Broken off, or with something in it that does not belong there: "</item" at the end of a cut document, "</b x>".
        while next < end, input[next] != 0x3E, input[next] != 0x3C { next += 1 }
        if next < end, input[next] == 0x3E {
            drop(nameEnd..<next, as: .openTag)
            return next + 1
        }
        replace(nameEnd..<nameEnd, with: ">", as: .openTag)
        return nameEnd
    }

    /// A tag that the document breaks off in.
    mutating func dropTail(from position: Int) -> Int {
        drop(position..<end, as: .openTag)
        return end
    }

    // MARK: - Declarations, comments, sections

    private mutating func declaration(at position: Int) -> Int {
        if starts("<!--", at: position) { return comment(at: position) }
        if starts("<![CDATA[", at: position) { return section(at: position) }
        if starts("<![CDATA[", at: position, caseless: true) {
            replace(position..<position + 9, with: "<![CDATA[", as: .openSection)
            return section(at: position)
        }
        if starts("<!DOCTYPE", at: position, caseless: true) { return doctype(at: position) }
        // The document breaks off within "<![CDATA[".
        if end - position < 9, starts("<![", at: position) || end - position < 4 { return dropTail(from: position) }
        return escape(position)
    }

    private mutating func comment(at position: Int) -> Int {
        // "<!-->" and "<!--->" are empty comments for browsers, and not even begun ones for XML.
        for (form, length) in [("<!-->" as StaticString, 5), ("<!--->", 6)] where starts(form, at: position) {
            drop(position..<position + length, as: .comment)
            return position + length
        }
        if let close = commentEnds.find(in: input, from: position + 4), close + 3 <= end,
            !hidesItem(position + 4..<close + 3)
        {
            // libxml2 does not see the end of "--->".
            var body = close
            while body > position + 4, input[body - 1] == 0x2D { body -= 1 }
            if body < close { drop(body..<close, as: .comment) }
            return close + 3
        }
        return openComment(at: position)
    }

    private static let items: [StaticString] = ["<item", "<entry"]

    /// Whether a comment has run on into the next one, over the beginning of an item: its own end is missing.
    private func hidesItem(_ range: Range<Int>) -> Bool {
        guard let other = ByteScan.find("<!--", in: input, from: range.lowerBound, to: range.upperBound) else {
            return false
        }
        return Self.items.contains { tag in
            ByteScan.find(tag, in: input, from: range.lowerBound, to: other) != nil
        }
    }

    /// A comment without its end goes as far as the next `>`, the next item, or the end of its line where markup follows.
    private mutating func openComment(at position: Int) -> Int {
        var close = position + 4
        while close < end, input[close] != 0x3E {
            if input[close] == 0x3C, Self.items.contains(where: { starts($0, at: close, caseless: true) }) { break }
            if input[close] == 0x0A, case let next = skipSpace(close), next < end, input[next] == 0x3C { break }
            close += 1
        }
        let rest = close < end && input[close] == 0x3E ? close + 1 : close
        drop(position..<rest, as: .comment)
        return rest
    }

    // MARK: - CDATA

    private mutating func section(at position: Int) -> Int {
        let start = position + 9
        var next = start
        // So far the element's end has been looked for, so that many marks in one section cost linear time.
        var searched = start
        while true {
            next = nextInSection(next)
            guard next < end else { return openSection(from: start, to: end) }
            switch input[next] {
            case 0x5D:
                if next + 2 < end, input[next + 1] == 0x5D, input[next + 2] == 0x3E {
                    return hidesItems(start..<next) ? openSection(from: start, to: next) : next + 3
                }
                next += 1
            default:
                // Another section begins before this one has ended: was its end forgotten?
                if next >= start + 2, starts("<![CDATA[", at: next - 2, caseless: true),
                    parentEnd(from: searched, to: next - 2) != nil
                {
                    return openSection(from: start, to: next - 2)
                }
                searched = max(start, next - 4 - lastName.count)
                next += 1
            }
        }
    }

    /// Whether a section has run over the end of its element and of an item, to a mark that belongs to something else.
    private func hidesItems(_ range: Range<Int>) -> Bool {
        ["</item>", "</entry>"].contains { (tag: StaticString) in
            guard let item = ByteScan.find(tag, in: input, from: range.lowerBound, to: range.upperBound) else {
                return false
            }
            return parentEnd(from: range.lowerBound, to: item) != nil
        }
    }

    /// Closes a section before the end tag of its element; without one, where the document ends.
    private mutating func openSection(from start: Int, to limit: Int) -> Int {
        guard let close = parentEnd(from: start, to: limit) else {
            // A cut document may end with a part of the "]]>".
            var tail = limit
            while tail > start, tail > limit - 2, input[tail - 1] == 0x5D { tail -= 1 }
            replace(tail..<limit, with: "]]>", as: .openSection)
            return limit
        }
        replace(endOfSection(from: start, to: close)..<close, with: "]]>", as: .openSection)
        return close
    }

    /// Where the text of a section ends whose `]]>` is only half there: `]]`, `]>`, `]] >`.
    private func endOfSection(from start: Int, to limit: Int) -> Int {
        func trimmed(_ end: Int, of byte: UInt8) -> Int {
            var end = end
            while end > start, input[end - 1] == byte || input[end - 1].isXMLSpace { end -= 1 }
            return end
        }
        let marks = trimmed(trimmed(limit, of: 0x3E), of: 0x5D)
        let remains = input[marks..<limit].filter { !$0.isXMLSpace }
        return remains == [0x5D, 0x5D] || remains == [0x5D, 0x3E] || remains == [0x5D, 0x5D, 0x3E] ? marks : limit
    }

    /// Where `</name>` of the last start tag stands in a range.
    private func parentEnd(from start: Int, to limit: Int) -> Int? {
        guard !lastName.isEmpty else { return nil }
        let name = UnsafeBufferPointer(rebasing: input[lastName])
        var position = start
        while let hit = ByteScan.find("</", in: input, from: position, to: limit) {
            let nameEnd = hit + 2 + name.count
            if nameEnd < limit, UnsafeBufferPointer(rebasing: input[hit + 2..<nameEnd]).elementsEqual(name),
                input[nameEnd] == 0x3E || input[nameEnd].isXMLSpace
            {
                return hit
            }
            position = hit + 2
        }
        return nil
    }

    // MARK: - Processing instructions

    /// The position behind a well-formed processing instruction (XML 1.0 §2.6), else nil.
    func instructionEnd(at position: Int) -> Int? {
        guard XMLName.isStart(input, at: position + 2, end: end) else { return nil }
        let target = nameEnd(position + 2)
        guard target < end, input[target].isXMLSpace || starts("?>", at: target),
            let close = ByteScan.find("?>", in: input, from: target, to: end)
        else { return nil }
        // A declaration or a style sheet that ends with ">" alone does not go on to the end of the next instruction.
        if starts("<?xml", at: position, caseless: true), ByteScan.find(0x3E, in: input, from: target, to: close) != nil
        {
            return nil
        }
        return close + 2
    }

    private mutating func instruction(at position: Int) -> Int {
        if let close = instructionEnd(at: position) {
            let target = position + 2..<nameEnd(position + 2)
            if target.count == 3, starts("<?xml", at: position, caseless: true) {
                drop(position..<close, as: .declaration)
            }
            return close
        }
        guard XMLName.isStart(input, at: position + 2, end: end) else { return escape(position) }
        var close = position + 2
        while close < end, input[close] != 0x3E, input[close] != 0x3C { close += 1 }
        guard close < end, input[close] == 0x3E else {
            return close == end ? dropTail(from: position) : escape(position)
        }
        drop(position..<close + 1, as: .instruction)
        return close + 1
    }
}
