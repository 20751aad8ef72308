import BevakaCore

/// Makes a feed of the elements and texts of a document, whoever reads them: libxml2 or the ``TagSoupReader``.
///
/// It holds the open elements as a stack of ``Frame``s and the open item as an ``ItemDraft``. What an element means
/// depends on its name (``Vocabulary``) and its ``Place``; anything inside a text field is markup of that text.
struct FeedBuilder: ~Copyable {
    /// Deeper elements are passed over: no feed needs more, and a stack must have an end.
    static let maximumDepth = 512
    /// Bytes of one text; longer ones are cut.
    static let maximumText = 4 << 20

    let context: ParseContext
    var feed: Feed
    /// Nil until a root, channel or item says what the document is.
    var format: FeedFormat?
    /// The root's name as written, for the sentence that refuses a document that is no feed.
    var root: String?
    var isRefused = false

    var arena = TextArena()
    var frames: [Frame] = []
    var scopes: [Scope]
    /// Open elements beyond `maximumDepth`.
    var overflow = 0
    /// Attributes of the field that is open.
    var field = FieldAttributes()
    /// Markup elements open inside that field.
    var markupDepth = 0

    var channel = ChannelDraft()
    var draft = ItemDraft()
    var isInItem = false
    var person = Author()
    var sourceAuthors: [Author] = []
    let mapper: ItemMapper
    /// The resolver of the feed's own link.
    var home: URLResolver?
    /// Relative addresses were met while no base was known: the feed's own link, found later, is one.
    var missedBase = false
    /// Text was met where it cannot stand: items in a text or in another item, an address behind its element. libxml2 has
    /// nothing to say of it.
    var hasMisplacedText = false
    /// The element before was a link without anything in it.
    var isBehindEmptyLink = false

    init(context: ParseContext, home: String? = nil) {
        self.context = context
        feed = Feed(format: .rss20)
        scopes = [Scope(base: context.base ?? home)]
        mapper = ItemMapper(sanitizes: context.sanitizes)
    }

    var place: Place { frames.last?.place ?? .outside }
    var scope: Int32 { frames.last?.scope ?? 0 }
    var isAtom: Bool { format == .atom10 || format == .atom03 }

    /// Text, in as many pieces as the reader likes.
    mutating func characters(_ bytes: UnsafePointer<UInt8>, count: Int) {
        guard overflow == 0, let top = frames.last, top.kind != .container else {
            if isBehindEmptyLink { noteAddress(bytes, count: count) }
            return
        }
        let room = Self.maximumText &+ top.start &- arena.count
        let count = count <= room ? count : Self.characterBoundary(bytes, at: room)
        guard count > 0 else { return }
        if count == 2, let intended = WindowsControl.intended(bytes[0], bytes[1]) {
            arena.append(intended)
            return
        }
        if field.kind == .xhtml, top.kind != .loose {
            appendEscaped(UnsafeBufferPointer(start: bytes, count: count))
        } else {
            arena.append(bytes, count: count)
        }
    }

    /// `<link/>https://…`, as an HTML parser writes RSS: the address stands behind its element, for the tag soup reader to find.
    private mutating func noteAddress(_ bytes: UnsafePointer<UInt8>, count: Int) {
        isBehindEmptyLink = false
        let text = ASCIIBytes.trimmed(UnsafeBufferPointer(start: bytes, count: count))
        if ASCIIBytes.hasPrefix(text, "http") { hasMisplacedText = true }
    }

    /// The last position up to `limit` that does not lie within a character.
    private static func characterBoundary(_ bytes: UnsafePointer<UInt8>, at limit: Int) -> Int {
        var end = max(0, limit)
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    /// A start tag. The names are C strings; `uri` is nil where the prefix is undeclared or there is no namespace.
    mutating func startElement(
        _ name: ElementName, local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?,
        uri: UnsafePointer<UInt8>?, attributes: XMLAttributes
    ) {
        isBehindEmptyLink = false
        guard frames.count < Self.maximumDepth else {
            overflow += 1
            return
        }
        if let top = frames.last, top.kind == .field || top.kind == .markup {
            openMarkup(name, local: local, prefix: prefix, attributes: attributes)
            return
        }
        let scope = attributes.hasXMLNames ? openScope(attributes) : scope
        if format == nil {
            recogniseRoot(name, local: local, uri: uri, attributes: attributes)
        } else if feed.format == .rss10 || feed.format == .rss09 {
            refineRDF(name, uri: uri)
        }
        if name.element.isFrame, !isInItem, name.element != .item, let language = scopes[Int(scope)].language {
            channel.scopeLanguage = language
        }
        let parent = place
        frames.append(Frame(name: name, kind: .container, place: parent, scope: scope, start: arena.count))
        let (kind, place) = open(name, in: parent, attributes: attributes)
        frames[frames.count - 1].kind = kind
        frames[frames.count - 1].place = place
    }

    /// The end tag of the innermost open element.
    mutating func endElement() {
        guard overflow == 0 else {
            overflow -= 1
            return
        }
        guard let frame = frames.popLast() else { return }
        switch frame.kind {
        case .markup: closeMarkup(frame)
        case .field, .loose: closeField(frame)
        case .container: break
        }
        if frame.kind == .container, frame.name.element == .item, frame.place == .item {
            closeItem()
        }
        if !isInItem, scopes.count > Int(scope) + 1 {
            scopes.removeSubrange((Int(scope) + 1)...)
        }
    }

    /// Closes what the document left open; nil when it was no feed.
    consuming func finish() -> Feed? {
        overflow = 0
        let wasCutOff = isInItem
        while !frames.isEmpty {
            endElement()
        }
        // The document broke off where an item had just begun.
        if wasCutOff, let last = feed.items.last, last == Item(id: "") { feed.items.removeLast() }
        guard let format else { return nil }
        feed.format = format
        fillFeed()
        return feed
    }
}

extension FeedBuilder {
    /// Whether text is being kept for a field right now.
    var isReadingField: Bool {
        guard let top = frames.last else { return false }
        return top.kind == .field || (top.kind == .loose && top.place != .image)
    }
}
