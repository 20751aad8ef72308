/// Which part of a feed the elements now read belong to.
enum Place: UInt8 {
    /// Above the feed: no root has been recognised yet.
    case outside
    case feed
    case item
    case image, textInput, source
    /// Inside an author; the fields are the person's.
    case person
    case mediaGroup, mediaContent
    case skipHours, skipDays
    /// Inside something that is not read.
    case ignoredInFeed, ignoredInItem
}

/// One open element.
struct Frame {
    /// How the text and the children of an element are taken.
    enum Kind: UInt8 {
        /// Children are structure, text is nothing.
        case container
        /// Text is kept; children are markup within it.
        case field
        /// Text is kept; children may be structure: `<author>` is text in RSS and a person in Atom.
        case loose
        /// Markup inside a field.
        case markup
    }

    var name: ElementName
    var kind: Kind
    var place: Place
    /// Index of the scope of xml:base and xml:lang.
    var scope: Int32
    /// Where its text starts in the arena.
    var start: Int
}

/// What `xml:base` and `xml:lang` say for an element and all in it.
struct Scope {
    /// Makes references absolute, once there is an absolute base.
    var resolver: URLResolver
    /// Whether the document or its address gives an absolute base; else the feed's link has to do.
    var hasBase: Bool
    /// An xml:base that is itself relative, while there is no absolute one.
    var relativeBase: String?
    var language: String?

    init(base: String?) {
        resolver = URLResolver(base: base)
        hasBase = resolver.baseURL != nil
    }

    /// The scope inside an element with `xml:base`.
    mutating func enter(base reference: String) {
        if hasBase {
            resolver = resolver.resolving(base: reference)
        } else {
            let own = Scope(base: reference)
            if own.hasBase {
                (resolver, hasBase, relativeBase) = (own.resolver, true, nil)
            } else {
                relativeBase = reference
            }
        }
    }
}
