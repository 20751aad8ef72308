/// Where many sites have their feed although no page says so.
enum WellKnownAddresses {
    private static let paths = ["feed", "rss", "rss.xml", "atom.xml", "feed.xml", "index.xml", "feed.json"]

    /// On the site of a page: at its root.
    static func feeds(for page: String) -> [String] {
        guard let site = SiteAddress(page) else { return [] }
        return paths.map { "\(site.origin)/\($0)" }
    }
}
