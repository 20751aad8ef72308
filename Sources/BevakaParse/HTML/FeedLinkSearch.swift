/// One pass over one page.
struct FeedLinkSearch {
    private static let maximum = 50
    private var scanner: HTMLScanner
    private var resolver: URLResolver
    private var hasBase = false
    private var declared: [FeedLink] = []
    private var likely: [FeedLink] = []
    /// The likely link whose text is being read for its title.
    private var openText: String?

    init(_ bytes: UnsafeBufferPointer<UInt8>, base: String) {
        scanner = HTMLScanner(bytes)
        resolver = URLResolver(base: base)
    }

    mutating func run() -> [FeedLink] {
        loop: while declared.count < Self.maximum {
            switch scanner.next() {
            case .start(let element): start(element)
            case .end(.a): endAnchor()
            case .text(let range): openText? += String(decoding: scanner.bytes[range], as: UTF8.self)
            case .end, .nothing: continue
            case .finished: break loop
            }
        }
        return declared.isEmpty ? likely : declared
    }

    private mutating func start(_ element: HTMLElement) {
        switch element {
        case .base:
            if let href = attributes()["href"], !hasBase {
                resolver = resolver.resolving(base: href)
                hasBase = true
            }
        case .link: link(attributes())
        case .a: anchor(attributes())
        default: scanner.skipUnshown(element)
        }
    }

    private mutating func link(_ attributes: [String: String]) {
        let relations = attributes["rel"]?.lowercased().split(whereSeparator: \.isWhitespace) ?? []
        guard relations.contains("alternate") || relations.contains("feed"),
            let href = attributes["href"], let url = resolver.resolve(href), url.hasPrefix("http")
        else { return }
        let type = attributes["type"]?.lowercased().split(separator: ";").first.map { PlainText.inline(String($0)) }
        guard type.map(Self.isFeed) ?? relations.contains("feed"), !declared.contains(where: { $0.url == url }) else {
            return
        }
        let title = attributes["title"].map(PlainText.inline).flatMap { $0.isEmpty ? nil : $0 }
        declared.append(FeedLink(url: url, title: title, type: type))
    }

    private mutating func anchor(_ attributes: [String: String]) {
        endAnchor()
        guard likely.count < Self.maximum, let href = attributes["href"], let url = resolver.resolve(href),
            url.hasPrefix("http"), Self.looksLikeFeed(url), !likely.contains(where: { $0.url == url })
        else { return }
        likely.append(FeedLink(url: url))
        openText = ""
    }

    private mutating func endAnchor() {
        guard let text = openText else { return }
        openText = nil
        let title = PlainText.inline(text)
        if !title.isEmpty { likely[likely.count - 1].title = title }
    }

    /// The attributes of the tag just read, references decoded; the first of each name counts.
    private mutating func attributes() -> [String: String] {
        var found: [String: String] = [:]
        while let attribute = scanner.nextAttribute() {
            for name in Self.names where found[name] == nil && attribute.name == PackedName(name) {
                found[name] = HTMLEntities.decode(scanner.bytes, attribute.value)
            }
        }
        return found
    }

    private static let names = ["href", "rel", "title", "type"]

    /// RSS, RSS 1.0, Atom and JSON Feed under the types that sites give them.
    private static func isFeed(_ type: String) -> Bool {
        [
            "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
            "application/json", "application/rss", "application/atom", "application/x-rss+xml", "text/rss+xml",
            "text/xml", "application/xml", "text/rss", "text/atom",
        ].contains(type)
    }

    /// Addresses such as `/rss`, `/feed/`, `/news.rss`, `/atom.xml`, `?feed=rss2`, `?format=rss`.
    private static func looksLikeFeed(_ url: String) -> Bool {
        let lower = url.lowercased()
        let address = lower.prefix { $0 != "#" }
        let path = address.prefix { $0 != "?" }
        let query = address.dropFirst(path.count + 1).split(separator: "&")
        if query.contains(where: {
            $0.hasSuffix("=rss") || $0.hasSuffix("=rss2") || $0.hasSuffix("=atom") || $0.hasPrefix("feed=")
        }) {
            return true
        }
        guard let last = path.split(separator: "/").last, path.split(separator: "/").count > 2 else { return false }
        return ["rss", "feed", "feeds", "atom", "rss.xml", "feed.xml", "atom.xml", "index.xml", "rss2", "feed.json"]
            .contains(last)
            || [".rss", ".atom", ".rdf"].contains { last.hasSuffix($0) }
            || last.hasPrefix("rss") && last.hasSuffix(".xml")
    }
}
