/// Where the platforms of institutional sites have their feeds, though their pages often do not say so.
///
/// The patterns were seen at work on sites of the EU, of Swedish authorities and of regional networks.
struct PlatformAddresses {
    /// In the order in which they are worth a try.
    let feeds: [String]

    /// - Parameters:
    ///   - url: the page's address.
    ///   - html: the page.
    init(url: String, html: String) {
        guard let site = SiteAddress(url) else {
            feeds = []
            return
        }
        feeds =
            Self.pressCorner(site) + Self.newsroom(site, html) + Self.commission(site, html)
            + Self.siteVision(site, html) + Self.mynewsdesk(html) + Self.wordPress(site, html) + Self.drupal(site, html)
    }

    private static func pressCorner(_ site: SiteAddress) -> [String] {
        guard site.path.hasPrefix("/commission/presscorner") else { return [] }
        return ["\(site.origin)/commission/presscorner/api/rss?language=\(site.language ?? "en")&pagesize=50"]
    }

    /// The Commission's Newsroom: `/newsroom/SITE/…`, with a kind of item in the query or in links.
    private static func newsroom(_ site: SiteAddress, _ html: String) -> [String] {
        let parts = site.path.split(separator: "/")
        guard parts.count >= 2, parts[0] == "newsroom" else { return [] }
        let own = site.parameter("item_type_id").map { [$0] } ?? []
        let kinds = own + html.matches(of: /item_type_id=(\d{1,6})/).prefix(20).map { String($0.1) }
        let feed = "\(site.origin)/newsroom/\(parts[1])/feed?"
        return kinds.map { "\(feed)item_type_id=\($0)&lang=en&orderby=item_date" } + [
            "\(feed)lang=en&orderby=item_date"
        ]
    }

    /// Sites of the Commission: each list page is a node with a feed in each language; the news list is mostly node 2.
    private static func commission(_ site: SiteAddress, _ html: String) -> [String] {
        guard site.host.hasSuffix(".ec.europa.eu") || site.host == "commission.europa.eu" else { return [] }
        let language = site.language ?? "en"
        let own = html.firstMatch(of: /"currentPath":"node\\?\/(\d{1,8})"/).map { [String($0.1)] } ?? []
        return (own + ["2", "3", "4"]).map { "\(site.origin)/node/\($0)/rss_\(language)" }
    }

    /// SiteVision makes a feed of any list: the page is `4.…`, the list on it `12.…`.
    private static func siteVision(_ site: SiteAddress, _ html: String) -> [String] {
        guard let page = html.firstMatch(of: /["'](4\.[0-9a-f]{8,40})["']/)?.1 else { return [] }
        let lists = html.matches(of: /svid(12_[0-9a-f]{8,40})/).prefix(20).map { $0.1.replacing("_", with: ".") }
        return lists.map { "\(site.origin)/\(page)/\($0).portlet?state=rss&sv.contenttype=text/xml;charset=UTF-8" }
    }

    /// Newsrooms at Mynewsdesk have a number, also where they stand inside another site.
    private static func mynewsdesk(_ html: String) -> [String] {
        html.matches(of: /mynewsdesk\.com(?:\\?\/[a-z]{2})?\\?\/rss\\?\/current_news\\?\/(\d{1,9})/).prefix(3)
            .map { "https://www.mynewsdesk.com/rss/current_news/\($0.1)" }
    }

    private static func wordPress(_ site: SiteAddress, _ html: String) -> [String] {
        guard html.contains("/wp-content/") || html.contains("/wp-json/") || html.contains("content=\"WordPress") else {
            return []
        }
        // A category or a language of the site has its own feed below its own path.
        let part = site.path.split(separator: "/").joined(separator: "/")
        return (part.isEmpty ? [] : ["\(site.origin)/\(part)/feed/"]) + ["\(site.origin)/feed/"]
    }

    private static func drupal(_ site: SiteAddress, _ html: String) -> [String] {
        guard html.contains("content=\"Drupal") || html.contains("drupal-settings-json") else { return [] }
        return (site.language.map { ["\(site.origin)/\($0)/rss.xml"] } ?? []) + ["\(site.origin)/rss.xml"]
    }
}
