/// Reads HTML as browsers do (WHATWG HTML §13.2.5), one token at a time, over bytes that it does not own.
///
/// Nothing is ever malformed: comments, declarations and processing instructions are passed over, a `<` that begins no
/// markup is text, a CDATA section is read as what stands in it. It differs from browsers where they lose text: a quote that
/// is never closed ends where an unquoted value would, and a tag of no known element that is never closed is text.
///
/// After `.start` the attributes must be read, or skipped, before the next token is.
struct HTMLScanner {
    enum Token {
        /// Bytes between tags: references undecoded.
        case text(Range<Int>)
        case start(HTMLElement)
        case end(HTMLElement)
        /// A comment, a declaration, a stray end: nothing to show.
        case nothing
        case finished
    }

    struct Attribute {
        let name: PackedName
        /// The value's bytes, without quotes, references undecoded.
        let value: Range<Int>
    }

    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position = 0
    /// Where the last tag's `<` stood.
    private(set) var tagStart = 0
    /// The last start tag ended in `/>`.
    private(set) var selfClosing = false
    /// The last tag was cut off by the end of the text.
    private(set) var truncated = false
    /// Where the `]]>` of an open CDATA section stands.
    private var sectionEnd = Int.max
    /// None of these follows any more: each is looked for once in vain, not at every tag.
    private var noMoreDouble = false
    private var noMoreSingle = false
    private var noMoreClose = false
    private var noMoreSections = false
    /// Elements whose end tag was looked for in vain.
    private var unclosed = Set<HTMLElement>()

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    @inline(__always)
    private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    @inline(__always)
    mutating func next() -> Token {
        guard position < bytes.count else { return .finished }
        if bytes[position] == UInt8(ascii: "<"), let token = markup() { return token }
        return text()
    }

    // MARK: Text

    /// From here to the next `<` that begins markup.
    private mutating func text() -> Token {
        let start = position
        var end = start + (bytes[start] == UInt8(ascii: "<") ? 1 : 0)
        while true {
            end = ByteSearch.first(UInt8(ascii: "<"), in: bytes, end..<bytes.count)
            if end >= bytes.count || beginsMarkup(end + 1) { break }
            end += 1
        }
        position = end
        if sectionEnd < end {
            let cut = max(start, sectionEnd)
            position = max(cut, sectionEnd + 3)
            sectionEnd = .max
            return .text(start..<cut)
        }
        return .text(start..<end)
    }

    @inline(__always)
    private func beginsMarkup(_ index: Int) -> Bool {
        let next = byte(index)
        return next.isASCIILetter || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
            || next == UInt8(ascii: "/") && index + 1 < bytes.count
    }

    // MARK: Markup

    /// At a `<`: nil when it is text.
    @inline(__always)
    private mutating func markup() -> Token? {
        let next = byte(position + 1)
        if next.isASCIILetter { return startTag() }
        guard beginsMarkup(position + 1) else { return nil }
        if next == UInt8(ascii: "/") {
            if byte(position + 2).isASCIILetter { return endTag() }
            skip(past: UInt8(ascii: ">"), from: position + 2)
            return .nothing
        }
        return skipDeclaration()
    }

    @inline(__always)
    private mutating func startTag() -> Token? {
        let start = position
        var index = start + 1
        let element = HTMLElement(name(&index))
        if element == .unknown, !isClosed(after: index) { return nil }
        tagStart = start
        position = index
        selfClosing = false
        truncated = false
        return .start(element)
    }

    private mutating func isClosed(after index: Int) -> Bool {
        if !noMoreClose {
            noMoreClose = ByteSearch.first(UInt8(ascii: ">"), in: bytes, index..<bytes.count) == bytes.count
        }
        return !noMoreClose
    }

    private mutating func endTag() -> Token {
        tagStart = position
        position += 2
        let element = HTMLElement(name(&position))
        skipAttributes()
        return .end(element)
    }

    /// A name longer than any known one is not read to its end, which would take forever where no tag ends: what is left of
    /// it reads as an attribute that nobody knows.
    @inline(__always)
    private func name(_ index: inout Int) -> PackedName {
        var name = PackedName()
        while index < bytes.count, name.count <= PackedName.maximumCount {
            let byte = bytes[index]
            if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte.isHTMLSpace { break }
            name.append(byte)
            index &+= 1
        }
        return name
    }

    private mutating func skip(past byte: UInt8, from index: Int) {
        position = min(bytes.count, ByteSearch.first(byte, in: bytes, min(index, bytes.count)..<bytes.count) + 1)
    }

    /// `<!--…-->`, `<![CDATA[`, `<!…>`, `<?…>`: conditional comments and Office's `<?xml:namespace …>` are among them.
    ///
    /// - Returns: nil for a CDATA section that is never closed: it is text.
    private mutating func skipDeclaration() -> Token? {
        let start = position + 2
        if byte(position + 1) == UInt8(ascii: "!") {
            if byte(start) == UInt8(ascii: "-"), byte(start + 1) == UInt8(ascii: "-") {
                skipComment(start + 2)
                return .nothing
            }
            if ByteSearch.first("[cdata[", in: bytes, start..<min(bytes.count, start + 7)) == start {
                return enterSection(start + 7)
            }
        }
        skip(past: UInt8(ascii: ">"), from: start)
        return .nothing
    }

    private mutating func enterSection(_ start: Int) -> Token? {
        if sectionEnd == .max, !noMoreSections {
            sectionEnd = ByteSearch.first("]]>", in: bytes, start..<bytes.count) ?? .max
            noMoreSections = sectionEnd == .max
        }
        guard sectionEnd != .max else { return nil }
        position = start
        return .nothing
    }

    /// A comment ends at `-->` or `--!>`; `<!-->` and `<!--->` are whole ones.
    private mutating func skipComment(_ start: Int) {
        var index = start - 2
        while true {
            index = ByteSearch.first(UInt8(ascii: ">"), in: bytes, index..<bytes.count)
            guard index < bytes.count else { break }
            let bang = byte(index - 1) == UInt8(ascii: "!") && index - 3 >= start ? 1 : 0
            let dashes = index - bang
            if dashes - 2 >= start - 2, byte(dashes - 1) == UInt8(ascii: "-"), byte(dashes - 2) == UInt8(ascii: "-") {
                break
            }
            index += 1
        }
        position = min(bytes.count, index + 1)
    }

    // MARK: Attributes

    /// The next attribute of the start tag just read; nil when the tag is over.
    @inline(__always)
    mutating func nextAttribute() -> Attribute? {
        var index = position
        var slash = false
        while index < bytes.count, bytes[index].isHTMLSpace || bytes[index] == UInt8(ascii: "/") {
            slash = bytes[index] == UInt8(ascii: "/")
            index &+= 1
        }
        guard index < bytes.count, bytes[index] != UInt8(ascii: ">") else {
            selfClosing = slash && index < bytes.count
            truncated = index >= bytes.count
            position = min(bytes.count, index + 1)
            return nil
        }
        var name = PackedName()
        repeat {
            name.append(bytes[index])
            index &+= 1
        } while index < bytes.count && !endsAttributeName(bytes[index])
        position = index
        return Attribute(name: name, value: value())
    }

    /// Reads past the attributes of the start tag just read.
    mutating func skipAttributes() {
        while nextAttribute() != nil {}
    }

    @inline(__always)
    private func endsAttributeName(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte.isHTMLSpace
    }

    @inline(__always)
    private mutating func value() -> Range<Int> {
        var index = position
        while index < bytes.count, bytes[index].isHTMLSpace { index &+= 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return position..<position }
        index &+= 1
        while index < bytes.count, bytes[index].isHTMLSpace { index &+= 1 }
        let quote = byte(index)
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), let value = quoted(quote, from: index + 1) {
            return value
        }
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") { index &+= 1 }
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: ">"), !bytes[index].isHTMLSpace { index &+= 1 }
        position = index
        return start..<index
    }

    /// The value up to its closing quote; nil when that never comes.
    @inline(__always)
    private mutating func quoted(_ quote: UInt8, from start: Int) -> Range<Int>? {
        if quote == UInt8(ascii: "\"") ? noMoreDouble : noMoreSingle { return nil }
        let end = ByteSearch.first(quote, in: bytes, start..<bytes.count)
        guard end < bytes.count else {
            if quote == UInt8(ascii: "\"") { noMoreDouble = true } else { noMoreSingle = true }
            return nil
        }
        position = end + 1
        return start..<end
    }

    // MARK: Content that is not read

    /// Reads past the attributes of a start tag that is not shown, and past its content where that goes with it.
    ///
    /// What follows an open script or style sheet is code, as browsers see it; of any other element it is text.
    mutating func skipUnshown(_ element: HTMLElement) {
        skipAttributes()
        guard element.traits.contains(.dropped), !selfClosing, !skipContent(of: element) else { return }
        if element == .script || element == .style { position = bytes.count }
    }

    /// Reads past everything up to and with the end tag of `element`, whose start tag was just read.
    ///
    /// - Returns: false when there is no such end tag: then nothing was passed over.
    private mutating func skipContent(of element: HTMLElement) -> Bool {
        if unclosed.contains(element) { return false }
        let restart = self
        if element.traits.contains(.raw) ? skipRawText(of: element) : skipNested(element) { return true }
        self = restart
        unclosed.insert(element)
        return false
    }

    private mutating func skipRawText(of element: HTMLElement) -> Bool {
        var index = position
        while let found = ByteSearch.first("</", in: bytes, index..<bytes.count) {
            index = found + 2
            if HTMLElement(name(&index)) == element {
                position = index
                skipAttributes()
                return true
            }
            index = found + 2
        }
        return false
    }

    private mutating func skipNested(_ element: HTMLElement) -> Bool {
        var depth = 1
        while depth > 0 {
            switch next() {
            case .start(let inner):
                skipAttributes()
                if inner == element, !selfClosing { depth += 1 }
                if inner.traits.contains(.raw), !selfClosing { _ = skipContent(of: inner) }
            case .end(let inner): if inner == element { depth -= 1 }
            case .text, .nothing: break
            case .finished: return false
            }
        }
        return true
    }
}
