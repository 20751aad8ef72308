import BevakaCore

/// Reads the items off a web page by the XPath expressions of its source.
struct PageReader {
    let layout: PageLayout
    let context: ParseContext

    /// - Throws: `.no_items` when the page has no item with a title: after a redesign this is what tells of it.
    func feed(in bytes: [UInt8]) throws(FeedProblem) -> Feed {
        let text = try TextDecoder.decode(
            bytes, contentType: context.contentType, maximumBytes: context.limits.documentBytes)
        guard let page = HTMLTreeParser(text.bytes) else { throw .empty }
        let resolver = base(of: page)
        let rows = try rows(of: page)
        var feed = Feed(format: .page, homePageURL: context.base, encoding: text.encoding)
        let head = page.select("/html", fields: ["title": "head/title", "language": "@lang"], limit: 1)?.first ?? [:]
        feed.title = head["title"].map(PlainLine.collapsed).flatMap { $0.isEmpty ? nil : $0 }
        feed.language = head["language"].flatMap { $0.isEmpty ? nil : $0 }
        feed.items = rows.compactMap { item($0, resolver) }
        guard !feed.items.isEmpty else { throw noItems(rows) }
        ItemBound.keepNewest(context.limits.items, of: &feed)
        ItemIdentifiers.assign(to: &feed.items)
        return feed
    }

    private var expressions: [(key: String, path: String?)] {
        [
            ("item", layout.item), ("title", layout.title), ("link", layout.link), ("date", layout.date),
            ("summary", layout.summary),
        ]
    }

    private func rows(of page: borrowing HTMLTreeParser) throws(FeedProblem) -> [[String: String]] {
        var fields: [String: String] = [:]
        for (key, path) in expressions {
            guard let path else { continue }
            if let problem = XPathSyntax.problem(in: path) {
                throw FeedProblem(
                    .no_items,
                    "The source's page: \(key): \"\(path)\" is no XPath 1.0: \(problem). Correct it in feeds.yml.")
            }
            if key != "item" { fields[key] = path }
        }
        let rows = page.select(
            layout.item, fields: fields, markup: ["title", "summary", "date"], limit: context.limits.items)
        guard let rows else {
            throw FeedProblem(
                .no_items,
                "The source's page: \"\(layout.item)\" selects no elements, or an expression takes too long on this page. "
                    + "Correct it in feeds.yml.")
        }
        return rows
    }

    /// The page's own `<base href>` counts before its address.
    private func base(of page: borrowing HTMLTreeParser) -> URLResolver {
        let resolver = URLResolver(base: context.base)
        let own = page.select("/html", fields: ["base": "head/base/@href"], limit: 1)?.first?["base"]
        return own.map { resolver.resolving(base: $0) } ?? resolver
    }

    /// Nil for a row without a title and without a link: it is no item, whatever it is.
    private func item(_ row: [String: String], _ resolver: URLResolver) -> Item? {
        var item = Item(id: "")
        item.title = row["title"].map(PlainText.inline).flatMap { $0.isEmpty ? nil : $0 }
        item.url = row["link"].flatMap { resolver.resolve($0) }.flatMap { $0.hasPrefix("http") ? $0 : nil }
        item.published = row["date"].flatMap { FeedDate.parse($0) ?? FeedDate.parse(PlainText.inline($0)) }
        if let summary = row["summary"] { item.take(summary, resolver: resolver, sanitizes: context.sanitizes) }
        guard item.title != nil || item.url != nil && item.summary != nil else { return nil }
        return item
    }

    private func noItems(_ rows: [[String: String]]) -> FeedProblem {
        let what =
            rows.isEmpty
            ? "nothing on it matches item: \"\(layout.item)\""
            : "its \(rows.count) items have no title by \"\(layout.title)\""
        return FeedProblem(
            .no_items,
            "The page no longer matches: \(what). The site has probably been redesigned; correct page: in feeds.yml, or look "
                + "for a feed with: bevaka add \(context.base ?? "ADDRESS")")
    }
}
