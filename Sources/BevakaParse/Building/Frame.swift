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
    /// Absolute where the document or its address gives an absolute one.
    var base: String?
    var language: String?
}
