import BevakaCore
import FoundationEssentials

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org).
struct JSONFeedReader {
    let context: ParseContext

    func feed(in bytes: [UInt8]) throws(FeedProblem) -> Feed {
        let (document, repairs) = bytes.withUnsafeBufferPointer { buffer in
            var parser = JSONParser(buffer)
            let value = parser.parse()
            return (value, parser.repairs)
        }
        guard let document else { throw .notAJSONFeed("that cannot be read") }
        guard case .array(let items) = document["items"] ?? .null, Self.isFeed(document, items) else {
            throw .notAJSONFeed("without a version and items of JSON Feed")
        }
        var feed = feed(document)
        feed.complete(with: repairs)
        return feed
    }

    /// Whether the version says so; without one, whether there is a title, and what the items have is JSON Feed's.
    private static func isFeed(_ document: JSONValue, _ items: [JSONValue]) -> Bool {
        if document["version"]?.text?.contains("jsonfeed") ?? false { return true }
        return document["title"] != nil
            && items.allSatisfy { item in
                ["id", "url", "title", "content_html", "content_text"].contains { item[$0] != nil }
            }
    }

    private func feed(_ document: JSONValue) -> Feed {
        let own = URLResolver(base: context.base)
        let home = document["home_page_url"]?.text.flatMap { own.resolve($0) }
        let resolver = own.baseURL == nil ? URLResolver(base: home) : own
        var feed = Feed(format: .json)
        feed.title = line(document["title"])
        feed.homePageURL = home
        feed.feedURL = document["feed_url"]?.text.flatMap { resolver.resolve($0) }
        feed.description = line(document["description"])
        let icon = document["icon"]?.text ?? document["favicon"]?.text
        feed.icon = icon.flatMap { resolver.resolve($0) }
        feed.language = document["language"]?.text
        feed.authors = authors(document)
        feed.hubs = (document["hubs"]?.elements ?? []).compactMap { $0["url"]?.text }
        feed.items = (document["items"]?.elements ?? []).map { item($0, resolver) }
        ItemBound.keepNewest(context.limits.items, of: &feed)
        return feed
    }

    private func item(_ value: JSONValue, _ resolver: URLResolver) -> Item {
        var item = Item(id: value["id"]?.text ?? "")
        item.url = value["url"]?.text.flatMap { resolver.resolve($0) }
        item.externalURL = value["external_url"]?.text.flatMap { resolver.resolve($0) }
        item.title = line(value["title"])
        fillTexts(of: &item, from: value, resolver)
        let image = value["image"]?.text ?? value["banner_image"]?.text
        item.image = image.flatMap { resolver.resolve($0) }
        item.published = date(value["date_published"])
        item.modified = date(value["date_modified"])
        item.authors = authors(value)
        item.categories = (value["tags"]?.elements ?? []).compactMap { $0.text.map { Category(term: $0) } }
        item.language = value["language"]?.text
        for attachment in value["attachments"]?.elements ?? [] {
            guard let url = attachment["url"]?.text.flatMap({ resolver.resolve($0) }) else { continue }
            item.enclosures.append(
                Enclosure(
                    url: url, mimeType: attachment["mime_type"]?.text, size: attachment["size_in_bytes"]?.integer,
                    title: attachment["title"]?.text))
        }
        return item
    }

    private func fillTexts(of item: inout Item, from value: JSONValue, _ resolver: URLResolver) {
        if var html = value["content_html"]?.text {
            let body = html.withUTF8 {
                ItemMapper(sanitizes: context.sanitizes).body($0, kind: .html, resolver: resolver)
            }
            item.contentHTML = body.html
            item.contentText = body.text
        }
        item.contentText = value["content_text"]?.text ?? item.contentText
        if let summary = line(value["summary"]) {
            item.summary = summary
        } else if let text = item.contentText {
            item.summary = PlainText.summary(of: text, maximumScalars: ItemMapper.summaryLength)
        }
    }

    /// JSON Feed's titles are plain text by definition; nothing in them is markup.
    private func line(_ value: JSONValue?) -> String? {
        value?.text.map { PlainLine.collapsed($0) }
    }

    private func date(_ value: JSONValue?) -> Date? {
        value?.text.flatMap { FeedDate.parse($0) }
    }

    /// Version 1.1 has `authors`, version 1.0 one `author`.
    private func authors(_ value: JSONValue) -> [Author] {
        let people = value["authors"]?.elements ?? value["author"].map { [$0] } ?? []
        return people.compactMap { person in
            let author = Author(name: line(person["name"]), url: person["url"]?.text)
            return author == Author() ? nil : author
        }
    }
}
