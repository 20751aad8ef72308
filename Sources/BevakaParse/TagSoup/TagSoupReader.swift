import BevakaCore

/// Reads documents whose tags are a soup: unclosed, misspelt or crossed. It is the second chance, for what libxml2 would
/// read with loss: its recover mode nests every item after an unclosed `<br>` inside the first one.
///
/// Only the elements of feeds are structure. Whatever stands between a text field's tags is the text's markup, in whatever
/// state; a field that was never closed ends where the next element of the feed begins.
struct TagSoupReader: ~Copyable {
    private struct Open {
        /// In lower case, with the prefix; one copy of each name is kept, so that addresses are compared.
        var name: UnsafePointer<UInt8>
        var element: Element
        var defaultNamespace: UnsafePointer<UInt8>?
        /// Whether the builder counts it as markup of the open field.
        var isMarkup = false
    }

    private var builder: FeedBuilder
    private var open: [Open] = []
    private var names = SoupInterner()
    private let cache = ElementNameCache()
    /// Declared prefixes and their namespaces.
    private var prefixes: [String: UnsafePointer<UInt8>] = [:]
    /// How many of `open` lie around and include the open text field; 0 when none is open.
    private var fieldDepth = 0
    /// Where the open field ends; nil when its end tag is missing.
    private var fieldEnd: Int?
    /// Where text began that stands between the fields of an item: a start tag may be missing before it.
    private var looseStart: Int?

    init(_ builder: consuming FeedBuilder) {
        self.builder = builder
    }

    /// The feed; nil when there was none.
    consuming func finish() -> (feed: Feed?, facts: DocumentFacts, problems: [String]) {
        let facts = builder.facts
        let problem = "The document is not well-formed XML; its elements were told apart by their names."
        return (builder.finish(), facts, [problem])
    }

    /// The whole document.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        var sections = SoupSections(bytes)
        var lookahead = SoupLookahead(bytes)
        var index = 0
        while index < bytes.count {
            let next = ByteScan.find(UInt8(ascii: "<"), in: bytes, from: index, to: bytes.count) ?? bytes.count
            if next > index {
                noteLoose(bytes, index..<next, at: index)
                text(bytes, index..<next)
            }
            guard next < bytes.count else { return }
            index = readMarkup(bytes, at: next, &sections, &lookahead)
        }
    }

    /// Whatever begins with the `<` at `start`; returns the position behind it.
    private mutating func readMarkup(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ sections: inout SoupSections,
        _ lookahead: inout SoupLookahead
    ) -> Int {
        if let (text, next) = sections.cdata(at: start) {
            noteLoose(bytes, text, at: start)
            characters(bytes, text)
            return next
        }
        if let next = sections.end(at: start) { return next }
        if SoupSections.starts(with: "<!", bytes, at: start) || SoupSections.starts(with: "<?", bytes, at: start) {
            return ByteScan.find(UInt8(ascii: ">"), in: bytes, from: start, to: bytes.count).map { $0 + 1 } ?? start + 2
        }
        guard let tag = SoupTag(bytes, at: start) else {
            let rest = start + 1 < bytes.count && bytes[start + 1].isASCIILetter
            // A tag that the end of the document cuts off is dropped; any other `<` is a character.
            if rest { return bytes.count }
            characters(bytes, start..<start + 1)
            return start + 1
        }
        let name = String(decoding: bytes[tag.name], as: UTF8.self).lowercased()
        defer { looseStart = nil }
        if tag.isEnd {
            if let loose = looseStart, openLateField(tag, name, bytes, at: start) { return loose }
            closeTag(name, at: start)
        } else if tag.isEmpty, fieldDepth == 0, isItemOpen(name) {
            // "<item/>" at an item's end is a slip for "</item>".
            closeTag(name, at: start)
        } else {
            openTag(tag, name, bytes, &lookahead)
        }
        return tag.end
    }

    private func isItemOpen(_ name: String) -> Bool {
        (name == "item" || name == "entry") && open.contains { $0.element == .item }
    }

    // MARK: Text

    private mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var start = range.lowerBound
        while let ampersand = ByteScan.find(UInt8(ascii: "&"), in: bytes, from: start, to: range.upperBound) {
            characters(bytes, start..<ampersand)
            if let (scalar, next) = SoupReference.read(bytes, at: ampersand, to: range.upperBound) {
                var encoded = Array(String(scalar).utf8)
                encoded.withUnsafeMutableBufferPointer { buffer in
                    if let base = buffer.baseAddress { builder.characters(base, count: buffer.count) }
                }
                start = next
            } else {
                characters(bytes, ampersand..<ampersand + 1)
                start = ampersand + 1
            }
        }
        characters(bytes, start..<range.upperBound)
    }

    private mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard !range.isEmpty, let base = bytes.baseAddress else { return }
        builder.characters(base + range.lowerBound, count: range.count)
    }

    // MARK: Start tags

    private mutating func openTag(
        _ tag: SoupTag, _ name: String, _ bytes: UnsafeBufferPointer<UInt8>, _ lookahead: inout SoupLookahead
    ) {
        let inherited = open.last?.defaultNamespace
        var defaultNamespace = inherited
        if fieldDepth == 0 { declare(tag, bytes, &defaultNamespace) }
        var (meaning, local, prefix, uri) = resolve(name: bytes[tag.name], defaultNamespace)
        if fieldDepth > 0, interrupts(meaning, name, from: tag.end, &lookahead) {
            close(to: fieldDepth - 1)
            declare(tag, bytes, &defaultNamespace)
            (meaning, local, prefix, uri) = resolve(name: bytes[tag.name], defaultNamespace)
        }
        let isMarkup = fieldDepth > 0
        if !isMarkup { makeRoom(for: meaning.element) }
        guard open.count < FeedBuilder.maximumDepth else { return }
        let attributes = SoupAttributes(tag, bytes, &names)
        attributes.withAttributes { view in
            builder.startElement(meaning, local: local, prefix: prefix, uri: uri, attributes: view)
        }
        guard !tag.isEmpty || isBeforeAddress(tag, meaning, bytes),
            !(isMarkup && HTMLVoid.contains(UnsafeBufferPointer(rebasing: bytes[tag.name])))
        else {
            builder.endElement()
            return
        }
        open.append(
            Open(
                name: names.intern(name), element: meaning.element, defaultNamespace: defaultNamespace,
                isMarkup: isMarkup))
        guard !isMarkup, !meaning.element.isFrame else { return }
        let end = lookahead.end(of: name, from: tag.end)
        if builder.isReadingField {
            fieldDepth = open.count
            fieldEnd = end
        } else if end == nil {
            // An enclosure, say, without its slash: there is nothing in it.
            close(to: open.count - 1)
        }
    }

    /// Whether an element ends the text field that is open: since that one has no end of its own, never holds elements, or is
    /// crossed by it, as in `<title>News<link></title>https://…</link>`.
    private func interrupts(
        _ meaning: ElementName, _ name: String, from start: Int, _ lookahead: inout SoupLookahead
    ) -> Bool {
        let isField = meaning.element != .unknown && meaning.namespace != .xhtml
        guard let fieldEnd else { return isField || SoupNames.isFeedOnly(name) && name.contains(":") }
        guard isField, let field = open.last(where: { !$0.isMarkup })?.element else { return false }
        if field.isAtomic { return true }
        if field == .title, name == "link" || SoupNames.isFeedOnly(name) { return true }
        return field.isText && (lookahead.end(of: name, from: start).map { $0 > fieldEnd } ?? false)
    }

    /// `<link/>https://…`
    private func isBeforeAddress(_ tag: SoupTag, _ meaning: ElementName, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        meaning.element == .link && tag.attributes.isEmpty
            && ASCIIBytes.hasPrefix(UnsafeBufferPointer(rebasing: bytes[tag.end...]), "http")
    }

    /// Items are not nested, nor are channels or roots: whatever is still open ends before the next one.
    private mutating func makeRoom(for element: Element) {
        guard element.isFrame else { return }
        let outer = open.firstIndex { $0.element == .item } ?? open.count
        if element == .item {
            close(to: outer)
            // Anything else that is open between the channel and here was left open.
            while let last = open.last, !last.element.isFrame, last.element != .unknown { close(to: open.count - 1) }
        } else if element != .channel {
            close(to: outer)
        }
    }

    // MARK: End tags

    /// Opens the field that an end tag without a start tag belongs to, when text stands before it; the text is then read again.
    private mutating func openLateField(
        _ tag: SoupTag, _ name: String, _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
    ) -> Bool {
        guard fieldDepth == 0, open.last?.element.isFrame == true,
            !open.contains(where: { $0.name == names.intern(name) })
        else { return false }
        let namespace = open.last?.defaultNamespace
        let (meaning, local, prefix, uri) = resolve(name: bytes[tag.name], namespace)
        guard meaning.element.isText || meaning.element.isAtomic else { return false }
        let none = XMLAttributes(base: nil, count: 0, hasEscapedAmpersands: false)
        builder.startElement(meaning, local: local, prefix: prefix, uri: uri, attributes: none)
        guard builder.isReadingField else {
            builder.endElement()
            return false
        }
        open.append(Open(name: names.intern(name), element: meaning.element, defaultNamespace: namespace))
        fieldDepth = open.count
        fieldEnd = position
        return true
    }

    private mutating func noteLoose(_ bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>, at start: Int) {
        guard looseStart == nil, fieldDepth == 0, !text.allSatisfy({ bytes[$0].isXMLSpace }) else { return }
        looseStart = start
    }

    private mutating func closeTag(_ tagName: String, at position: Int) {
        let name = names.intern(tagName)
        if fieldDepth > 0 {
            if let fieldEnd {
                if position == fieldEnd {
                    close(to: fieldDepth - 1)
                } else if let match = open.lastIndex(where: { $0.name == name }), match >= fieldDepth {
                    close(to: match)
                }
                return
            }
            if let match = open.lastIndex(where: { $0.name == name }), match >= fieldDepth {
                close(to: match)
                return
            }
            guard open.contains(where: { $0.name == name }) || !HTMLNames.contains(tagName) else { return }
            close(to: fieldDepth - 1)
        }
        guard let match = open.lastIndex(where: { $0.name == name }) else { return }
        let crossesItem = open[match...].dropFirst().contains { $0.element == .item }
        guard !crossesItem || open[match].element.isFrame else { return }
        close(to: match)
    }

    /// Closes the innermost elements until `count` are open.
    private mutating func close(to count: Int) {
        while open.count > count {
            open.removeLast()
            builder.endElement()
        }
        if fieldDepth > open.count {
            fieldDepth = 0
            fieldEnd = nil
        }
    }

    // MARK: Names

    private mutating func declare(
        _ tag: SoupTag, _ bytes: UnsafeBufferPointer<UInt8>, _ defaultNamespace: inout UnsafePointer<UInt8>?
    ) {
        for attribute in tag.attributes {
            let name = bytes[attribute.name]
            guard name.starts(with: "xmlns".utf8) else { continue }
            let uri = names.intern(bytes[attribute.value])
            if name.count == 5 {
                defaultNamespace = uri
            } else if name.count > 6 {
                prefixes[String(decoding: name.dropFirst(6), as: UTF8.self)] = uri
            }
        }
    }

    private typealias Resolved = (
        name: ElementName, local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, uri: UnsafePointer<UInt8>?
    )

    private mutating func resolve(
        name: Slice<UnsafeBufferPointer<UInt8>>, _ defaultNamespace: UnsafePointer<UInt8>?
    ) -> Resolved {
        var local = names.intern(name)
        var prefix: UnsafePointer<UInt8>?
        var uri = defaultNamespace
        if let colon = name.firstIndex(of: UInt8(ascii: ":")), colon + 1 < name.endIndex {
            local = names.intern(name[(colon + 1)...])
            prefix = names.intern(name[..<colon])
            uri = prefixes[String(decoding: name[..<colon], as: UTF8.self)]
        }
        return (cache.name(local: local, prefix: prefix, uri: uri), local, prefix, uri)
    }
}
