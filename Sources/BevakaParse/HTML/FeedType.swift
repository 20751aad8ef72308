/// The media types under which sites announce feeds.
enum FeedType {
    /// Whether it is that of RSS, RSS 1.0, Atom or JSON Feed.
    ///
    /// - Parameters:
    ///   - type: in lower case, perhaps with parameters.
    ///   - url: where it is announced; every page of WordPress also announces itself as JSON, at its API.
    static func isFeed(_ type: String, at url: String) -> Bool {
        let name = type.prefix { $0 != ";" && $0 != " " }
        if name == "application/json", url.contains("/wp-json/") { return false }
        return [
            "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
            "application/json", "application/rss", "application/atom", "application/x-rss+xml", "text/rss+xml",
            "text/xml", "application/xml", "text/rss", "text/atom",
        ].contains(String(name))
    }
}
