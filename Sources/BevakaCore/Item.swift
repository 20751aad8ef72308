package import FoundationEssentials

/// One item of a feed, in bevaka's own words; see ``Feed`` for what the formats call its parts.
package struct Item: Hashable, Sendable, Codable {
    /// The feed's own identifier where it gives a unique one, else one made from what is stable; unique in the feed.
    package var id: String
    /// The page to read, absolute.
    package var url: String?
    /// What the item points at, when that is another page than its own (link blogs).
    package var externalURL: String?
    /// Plain text, without markup, white space collapsed; nil when the source gives none.
    package var title: String?
    /// Sanitised: allow-listed elements and attributes, absolute http(s) links, nothing that runs.
    package var contentHTML: String?
    /// Plain text; paragraphs parted by blank lines, list items by "• ".
    package var contentText: String?
    /// Plain text: the source's own short version, else its first sentences.
    package var summary: String?
    package var image: String?
    package var published: Date?
    package var modified: Date?
    package var authors: [Author]
    package var categories: [Category]
    /// As declared (BCP 47), for the item or inherited.
    package var language: String?
    package var enclosures: [Enclosure]

    package init(
        id: String, url: String? = nil, externalURL: String? = nil, title: String? = nil, contentHTML: String? = nil,
        contentText: String? = nil, summary: String? = nil, image: String? = nil, published: Date? = nil,
        modified: Date? = nil, authors: [Author] = [], categories: [Category] = [], language: String? = nil,
        enclosures: [Enclosure] = []
    ) {
        self.id = id
        self.url = url
        self.externalURL = externalURL
        self.title = title
        self.contentHTML = contentHTML
        self.contentText = contentText
        self.summary = summary
        self.image = image
        self.published = published
        self.modified = modified
        self.authors = authors
        self.categories = categories
        self.language = language
        self.enclosures = enclosures
    }
}
