/// A list of feeds in OPML 2.0, the format in which feed readers exchange them.
package struct OPMLDocument: Hashable, Sendable {
    /// An `<outline>` that names a feed.
    package struct Outline: Hashable, Sendable {
        /// `xmlUrl`, as written.
        package var url: String
        /// `title`, else `text`; nil when blank.
        package var title: String?
        /// `rss`; other words for what is no feed.
        package var type: String?
        /// The headings it stands below, the outermost first.
        package var groups: [String]
        /// bevaka's own attributes without their prefix, in the order of the document.
        package var own: [Attribute]

        package init(
            url: String, title: String? = nil, type: String? = nil, groups: [String] = [], own: [Attribute] = []
        ) {
            self.url = url
            self.title = title
            self.type = type
            self.groups = groups
            self.own = own
        }
    }

    package struct Attribute: Hashable, Sendable {
        package var name: String
        package var value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The namespace of bevaka's own attributes: what feeds.yml says of a source and OPML has no word for.
    package static let namespace = "urn:bevaka:opml"

    package var title: String?
    /// In the order of the document.
    package var outlines: [Outline]

    package init(title: String? = nil, outlines: [Outline] = []) {
        self.title = title
        self.outlines = outlines
    }
}
