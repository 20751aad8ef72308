extension CleaningPass {
    /// Finds the document in what may stand around it; returns where its content begins.
    mutating func prolog() -> Int {
        var start = skipJunk(0)
        if let cut = documentStart(after: start) {
            drop(0..<cut, as: .leadingJunk)
            start = cut
        } else if start > 0 {
            // Blank lines before a declaration are the most frequent error of all; before anything else they are allowed.
            let isDeclared = starts("<?xml", at: start)
            let isBlank = (0..<start).allSatisfy { input[$0].isXMLSpace }
            if isDeclared || !isBlank { drop(0..<start, as: .leadingJunk) }
        }
        guard let root = rootElement(from: start) else { return xmlDeclaration(at: start) }
        if let frame = missingFrame(around: root) {
            let next = xmlDeclaration(at: start)
            replace(next..<next, with: frame, as: .frame)
            return next
        }
        cutTail(root: root.name)
        return xmlDeclaration(at: start)
    }

    /// The start tag to put before a document that begins with a field of the feed: `<title>…</title> <item>…</item>`.
    private func missingFrame(around root: (name: Range<Int>, local: Range<Int>)) -> StaticString? {
        guard root.name == root.local else { return nil }
        let name = String(decoding: input[root.name], as: UTF8.self).lowercased()
        guard name == "title" || name == "link" || SoupNames.isFeedOnly(name), let element = Vocabulary.core[name],
            !element.isFrame
        else { return nil }
        if ByteScan.find("<item", in: input, from: root.name.upperBound, to: end) != nil { return "<channel>" }
        return ByteScan.find("<entry", in: input, from: root.name.upperBound, to: end) != nil ? "<feed>" : nil
    }

    /// White space, control characters and byte order marks.
    private func skipJunk(_ start: Int) -> Int {
        var position = start
        while position < end {
            if input[position] <= 0x20 {
                position += 1
            } else if starts("\u{FEFF}", at: position) {
                position += 3
            } else {
                break
            }
        }
        return position
    }

    // MARK: - The beginning

    /// Where the feed really begins, if something else stands before it: text, a warning of PHP in HTML, headers.
    /// A whole HTML page is left as it is, whatever it quotes.
    private func documentStart(after start: Int) -> Int? {
        if let root = rootElement(from: start) {
            if Self.isFeed(UnsafeBufferPointer(rebasing: input[root.local])) { return nil }
            if UnsafeBufferPointer(rebasing: input[root.local]).elementsEqual("html".utf8, by: Self.isSameLetter) {
                return feedWithinPage(from: start)
            }
        }
        var position = start
        while let hit = ByteScan.find(0x3C, in: input, from: position, to: end) {
            if hit > start, starts("<?xml", at: hit), hit + 5 < end, input[hit + 5].isXMLSpace { return hit }
            if let (_, local) = elementName(at: hit), Self.isFeed(UnsafeBufferPointer(rebasing: input[local])) {
                return hit > start ? hit : nil
            }
            position = hit + 1
        }
        return nil
    }

    /// A whole feed in the frame of a page, as an error page glued before it or a server's template around it leaves it; nil
    /// for a page that only quotes one.
    private func feedWithinPage(from start: Int) -> Int? {
        let horizon = min(end, start + Self.pageHorizon)
        var position = start
        while let hit = ByteScan.find(0x3C, in: input, from: position, to: horizon) {
            position = hit + 1
            guard let (name, local) = elementName(at: hit),
                Self.isFeed(UnsafeBufferPointer(rebasing: input[local])),
                let close = ByteScan.find(0x3E, in: input, from: name.upperBound, to: horizon),
                Self.pageMarks.contains(where: {
                    ByteScan.find($0, in: input, from: name.upperBound, to: close) != nil
                }),
                Self.itemEnds.contains(where: { ByteScan.find($0, in: input, from: close, to: end) != nil })
            else { continue }
            return hit
        }
        return nil
    }

    /// The frame of a page before a feed is short.
    private static let pageHorizon = 4_096
    private static let itemEnds: [StaticString] = ["</item>", "</entry>", "</ITEM>"]
    /// What the outermost tag of a feed says of itself.
    private static let pageMarks: [StaticString] = ["version=", "xmlns", "HREF="]

    private static func isSameLetter(_ left: UInt8, _ right: UInt8) -> Bool {
        left.asciiLowercased == right
    }

    private static func isFeed(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        for root in ["rss" as StaticString, "feed", "rdf", "channel"] where name.count == root.utf8CodeUnitCount {
            let wanted = UnsafeBufferPointer(start: root.utf8Start, count: root.utf8CodeUnitCount)
            if name.elementsEqual(wanted, by: isSameLetter) { return true }
        }
        return false
    }

    /// The first element behind declaration, comments, instructions and document type; nil where text comes first, or one
    /// of them so damaged that it is as good as text.
    private func rootElement(from start: Int) -> (name: Range<Int>, local: Range<Int>)? {
        var position = start
        while true {
            position = skipJunk(position)
            guard position < end, input[position] == 0x3C else { return nil }
            if starts("<?", at: position) {
                guard let close = instructionEnd(at: position) else { return nil }
                position = close
            } else if starts("<!--", at: position) {
                guard let close = ByteScan.find("-->", in: input, from: position, to: end) else { return nil }
                position = close + 3
            } else if starts("<!DOCTYPE", at: position, caseless: true) {
                var probe = CleaningPass(UnsafeBufferPointer(rebasing: input[position..<end]))
                position += probe.doctype(at: 0)
            } else {
                return elementName(at: position)
            }
        }
    }

    /// The name of the start tag at `position`, and the part of it behind its prefix.
    private func elementName(at position: Int) -> (name: Range<Int>, local: Range<Int>)? {
        guard XMLName.isStart(input, at: position + 1, end: end) else { return nil }
        let next = nameEnd(position + 1)
        let local = input[position + 1..<next].lastIndex(of: 0x3A).map { $0 + 1 } ?? position + 1
        guard next < end, input[next] == 0x3E || input[next].isXMLSpace || input[next] == 0x2F else { return nil }
        return (position + 1..<next, local..<next)
    }

    // MARK: - The declaration

    /// Keeps a declaration that libxml2 reads without complaint, and drops any other: nothing in it is needed any more.
    private mutating func xmlDeclaration(at start: Int) -> Int {
        guard starts("<?xml", at: start), start + 5 < end, input[start + 5].isXMLSpace else { return start }
        let limit = min(end, start + 400)
        guard let close = ByteScan.find(0x3E, in: input, from: start, to: limit) else {
            drop(start..<start + 5, as: .declaration)
            return start + 5
        }
        let text = String(decoding: input[start + 5..<close], as: UTF8.self)
        if let version = Self.version(ofDeclaration: text) {
            // XML 1.1 allows nothing that feeds need, and libxml2 does not read it.
            if version != "1.0" { drop(start..<close + 1, as: version == "1.1" ? nil : .declaration) }
            return close + 1
        }
        // "<?xml … <rss>" without an end of its own: the element stays.
        let nextTag = ByteScan.find(0x3C, in: input, from: start + 1, to: close) ?? close + 1
        drop(start..<nextTag, as: .declaration)
        return nextTag
    }

    /// The version of ` version="1.0" encoding="…" standalone="…"?`; nil for any other form (XML 1.0 §2.8).
    private static func version(ofDeclaration text: String) -> String? {
        guard text.hasSuffix("?") else { return nil }
        var rest = text.dropLast()[...]
        var values: [String: String] = [:]
        for key in ["version", "encoding", "standalone"] {
            let trimmed = rest.drop(while: \.isWhitespace)
            guard trimmed.hasPrefix(key) else { continue }
            guard trimmed.startIndex > rest.startIndex else { return nil }
            let equals = trimmed.dropFirst(key.count).drop(while: \.isWhitespace)
            guard equals.first == "=" else { return nil }
            let quoted = equals.dropFirst().drop(while: \.isWhitespace)
            guard let quote = quoted.first, quote == "\"" || quote == "'",
                let close = quoted.dropFirst().firstIndex(of: quote)
            else { return nil }
            values[key] = String(quoted[quoted.index(after: quoted.startIndex)..<close])
            rest = quoted[quoted.index(after: close)...]
        }
        guard rest.allSatisfy(\.isWhitespace), let version = values["version"],
            values["standalone"].map({ $0 == "yes" || $0 == "no" }) ?? true
        else { return nil }
        if let encoding = values["encoding"] {
            guard encoding.first?.isLetter == true,
                encoding.utf8.allSatisfy({ $0.isASCIIAlphanumeric || "-_.".utf8.contains($0) })
            else { return nil }
        }
        return version
    }

    // MARK: - The end

    /// Cuts off what stands behind the last end tag of the root, unless it may stand there: space, comments, instructions.
    private mutating func cutTail(root: Range<Int>) {
        let name = UnsafeBufferPointer(rebasing: input[root])
        var position = end - 1
        while position > root.upperBound {
            while position > root.upperBound, input[position] != 0x3C { position -= 1 }
            let nameEnd = position + 2 + name.count
            if nameEnd < end, input[position + 1] == 0x2F,
                UnsafeBufferPointer(rebasing: input[position + 2..<nameEnd]).elementsEqual(name),
                case let close = skipSpace(nameEnd), close < end, input[close] == 0x3E
            {
                if !isMiscellaneous(from: close + 1) {
                    let rest = lastItemEnd(from: close + 1) ?? close + 1
                    if skipSpace(rest) < end { note(.trailingJunk) }
                    end = rest
                }
                return
            }
            position -= 1
        }
    }

    /// Behind the last item that stands after the root's end, where some generators append them.
    private func lastItemEnd(from start: Int) -> Int? {
        var found: Int?
        for tag in Self.itemEnds {
            var position = max(start, found ?? 0)
            while let hit = ByteScan.find(tag, in: input, from: position, to: end) {
                position = hit + tag.utf8CodeUnitCount
                found = position
            }
        }
        return found
    }

    private func isMiscellaneous(from start: Int) -> Bool {
        var position = skipSpace(start)
        while position < end {
            if starts("<!--", at: position), let close = ByteScan.find("-->", in: input, from: position, to: end) {
                position = skipSpace(close + 3)
            } else if starts("<?", at: position), let close = ByteScan.find("?>", in: input, from: position, to: end) {
                position = skipSpace(close + 2)
            } else {
                return false
            }
        }
        return true
    }
}
