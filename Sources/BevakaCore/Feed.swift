package import FoundationEssentials

/// What one feed document says, whatever format it was written in.
///
/// | here | RSS 2.0 | Atom 1.0 (RFC 4287) | JSON Feed 1.1 |
/// |---|---|---|---|
/// | `title` | channel/title | title | title |
/// | `homePageURL` | channel/link | link rel=alternate | home_page_url |
/// | `feedURL` | atom:link rel=self | link rel=self | feed_url |
/// | `description` | channel/description | subtitle | description |
/// | `icon` | image/url | icon, logo | icon |
/// | `updated` | lastBuildDate, pubDate | updated | – |
/// | `rights` | copyright | rights | – |
/// | `ttlMinutes` | ttl, sy:updatePeriod | sy:updatePeriod | – |
/// | `hubs` | atom:link rel=hub | link rel=hub | hubs |
package struct Feed: Hashable, Sendable {
    package var format: FeedFormat
    /// Plain text.
    package var title: String?
    package var homePageURL: String?
    package var feedURL: String?
    /// Plain text.
    package var description: String?
    package var icon: String?
    package var language: String?
    package var authors: [Author]
    package var updated: Date?
    package var rights: String?
    package var generator: String?
    package var categories: [Category]
    package var ttlMinutes: Int?
    /// Hours (0–23, GMT) and days (`Monday` …) in which the feed asks not to be fetched (RSS skipHours, skipDays).
    package var skipHours: [Int]
    package var skipDays: [String]
    /// WebSub hubs.
    package var hubs: [String]
    /// The encoding found in the bytes, as an IANA name in lower case.
    package var encoding: String?
    /// False when anything had to be repaired; what, is in `problems`.
    package var wellFormed: Bool
    /// One sentence for each kind of repair.
    package var problems: [String]
    /// In the order of the document.
    package var items: [Item]

    package init(
        format: FeedFormat, title: String? = nil, homePageURL: String? = nil, feedURL: String? = nil,
        description: String? = nil, icon: String? = nil, language: String? = nil, authors: [Author] = [],
        updated: Date? = nil, rights: String? = nil, generator: String? = nil, categories: [Category] = [],
        ttlMinutes: Int? = nil, skipHours: [Int] = [], skipDays: [String] = [], hubs: [String] = [],
        encoding: String? = nil, wellFormed: Bool = true, problems: [String] = [], items: [Item] = []
    ) {
        self.format = format
        self.title = title
        self.homePageURL = homePageURL
        self.feedURL = feedURL
        self.description = description
        self.icon = icon
        self.language = language
        self.authors = authors
        self.updated = updated
        self.rights = rights
        self.generator = generator
        self.categories = categories
        self.ttlMinutes = ttlMinutes
        self.skipHours = skipHours
        self.skipDays = skipDays
        self.hubs = hubs
        self.encoding = encoding
        self.wellFormed = wellFormed
        self.problems = problems
        self.items = items
    }
}

/// The families of feed formats that bevaka reads.
package enum FeedFormat: String, Hashable, Sendable, Codable {
    /// RSS 0.91–0.94 and 2.0 differ little; `rss09` are 0.90 (RDF) and 0.91–0.94, `rss20` is 2.0 and unversioned.
    case rss20, rss10, rss09
    case atom10, atom03
    case cdf
    case json
    /// No feed: a web page or the answer of an API, read by the source's ``SourceLayout``.
    case page, api
}
