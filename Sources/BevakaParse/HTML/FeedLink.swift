/// A feed that a web page names.
package struct FeedLink: Hashable, Sendable {
    /// Absolute.
    package var url: String
    /// What the page calls it; nil when it does not.
    package var title: String?
    /// The media type that the page states; nil for a plain link.
    package var type: String?

    package init(url: String, title: String? = nil, type: String? = nil) {
        self.url = url
        self.title = title
        self.type = type
    }
}
