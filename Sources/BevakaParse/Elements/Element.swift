/// What an element of a feed stands for, whatever its format calls it. The tables that say so are beside the formats:
/// `Vocabulary+RSS.swift`, `Vocabulary+Atom.swift`, `Vocabulary+Modules.swift`.
enum Element: UInt8 {
    // The frame of a document.
    case rss, rdf, feed, channel, item
    /// RSS 1.0's table of contents; its items come later.
    case items
    // Parts with children of their own.
    case image, textInput, source, author, contributor, owner, mediaGroup, mediaContent, skipHours, skipDays
    // Fields of text.
    case title, link, description, summary, subtitle, abstract, content, fullItem, body
    case identifier, guid
    case published, issued, created, updated, builtDate, date
    case creator, managingEditor, webMaster
    case category, subject, keywords
    case language, rights, generator, comments
    case timeToLive, updatePeriod, updateFrequency, hour, day
    case name, email, uri, url
    // Elements that say all in their attributes.
    case enclosure, thumbnail, picture, icon
    case itunesCategory
    /// Everything else: skipped with all that is in it, or markup where it stands inside a text.
    case unknown

    /// Whether the element is part of a document's frame: where tags are a soup, it ends whatever text is still open.
    var isFrame: Bool { rawValue <= Element.item.rawValue }

    /// Whether its text is markup, or may be.
    var isText: Bool {
        switch self {
        case .title, .description, .summary, .subtitle, .abstract, .content, .fullItem, .body, .rights: true
        default: false
        }
    }

    /// Whether its text is one address, date, number or name, with no element in it that means anything to a feed.
    var isAtomic: Bool {
        switch self {
        case .link, .identifier, .guid, .published, .issued, .created, .updated, .builtDate, .date, .creator,
            .managingEditor, .webMaster, .category, .subject, .keywords, .language, .generator, .comments, .timeToLive:
            true
        default: false
        }
    }
}
