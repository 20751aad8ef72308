package import BevakaCore

/// A ``Feed`` as a JSON Feed 1.1 document (jsonfeed.org/version/1.1), what `bevaka parse` prints. What JSON Feed has no word for
/// is in `_bevaka`. Members are in alphabetical order and those without a value are left out.
package struct JSONFeedDocument {
    private let feed: Feed

    package init(_ feed: Feed) {
        self.feed = feed
    }

    /// The document in UTF-8, on one line, without a line end.
    package func encoded() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.object("_bevaka") { extensionMembers(&$0) }
            authors(feed.authors, &writer)
            writer.member("description", feed.description)
            writer.member("feed_url", feed.feedURL)
            writer.member("home_page_url", feed.homePageURL)
            writer.member("icon", feed.icon)
            writer.array("items", feed.items, keepsEmpty: true) { item($1, &$0) }
            writer.member("language", feed.language)
            writer.member("title", feed.title)
            writer.member("version", "https://jsonfeed.org/version/1.1")
        }
        return writer.bytes
    }

    private func extensionMembers(_ writer: inout JSONWriter) {
        writer.array("categories", feed.categories, keepsEmpty: true) { $0.string($1.term) }
        writer.member("encoding", feed.encoding)
        writer.member("format", feed.format.rawValue)
        writer.member("generator", feed.generator)
        writer.array("hubs", feed.hubs, keepsEmpty: true) { $0.string($1) }
        writer.array("problems", feed.problems, keepsEmpty: true) { $0.string($1) }
        writer.member("rights", feed.rights)
        writer.array("skip_days", feed.skipDays) { $0.string($1) }
        writer.array("skip_hours", feed.skipHours) { $0.number($1) }
        writer.member("ttl_minutes", feed.ttlMinutes)
        writer.member("updated", feed.updated.map(RFC3339.string))
        writer.member("well_formed", feed.wellFormed)
    }

    private func item(_ item: Item, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.array("attachments", item.enclosures) { attachment($1, &$0) }
            authors(item.authors, &writer)
            writer.member("content_html", item.contentHTML)
            writer.member("content_text", item.contentText)
            writer.member("date_modified", item.modified.map(RFC3339.string))
            writer.member("date_published", item.published.map(RFC3339.string))
            writer.member("external_url", item.externalURL)
            writer.member("id", item.id)
            writer.member("image", item.image)
            writer.member("language", item.language)
            writer.member("summary", item.summary)
            writer.array("tags", item.categories) { $0.string($1.term) }
            writer.member("title", item.title)
            writer.member("url", item.url)
        }
    }

    private func authors(_ authors: [Author], _ writer: inout JSONWriter) {
        writer.array("authors", authors) { writer, author in
            writer.object { writer in
                writer.member("email", author.email)
                writer.member("name", author.name)
                writer.member("url", author.url)
            }
        }
    }

    private func attachment(_ enclosure: Enclosure, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("mime_type", enclosure.mimeType)
            writer.member("size_in_bytes", enclosure.size)
            writer.member("title", enclosure.title)
            writer.member("url", enclosure.url)
        }
    }
}
