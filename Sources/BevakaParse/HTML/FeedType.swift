/// The media types under which sites announce feeds.
enum FeedType {
    /// RSS, RSS 1.0, Atom and JSON Feed; `type` is in lower case and may have parameters.
    static func isFeed(_ type: String) -> Bool {
        let name = type.prefix { $0 != ";" && $0 != " " }
        return [
            "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
            "application/json", "application/rss", "application/atom", "application/x-rss+xml", "text/rss+xml",
            "text/xml", "application/xml", "text/rss", "text/atom",
        ].contains(String(name))
    }
}
