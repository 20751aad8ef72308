import BevakaCore

/// Reads `page:` and `json:` of a feed: how a source is read that offers no feed.
struct LayoutReader {
    static let keys = ["page", "json"]
    static let pageKeys = ["item", "title", "link", "date", "summary"]
    private static let pageNames = [
        "items": "item", "headline": "title", "href": "link", "url": "link", "time": "date", "published": "date",
        "text": "summary", "description": "summary",
    ]

    /// What is wrong with an XPath expression, as the end of a sentence; nil when nothing is.
    let xpathProblem: XPathCheck

    func read(_ feed: MappingReader) -> SourceLayout? {
        if let json = feed["json"] {
            feed["page"]?.complain("found both page and json, expected one of them")
            return JSONLayoutReader().read(json).map { .json($0) }
        }
        return feed["page"].flatMap(page).map { .page($0) }
    }

    private func page(_ reader: NodeReader) -> PageLayout? {
        guard let mapping = reader.mapping(of: "page", keys: Self.pageKeys, otherNames: Self.pageNames) else {
            return nil
        }
        let item = mapping.required("item", "the XPath of the element of each item, such as //article")
        let title = mapping.required("title", "the XPath from an item to its title, such as .//h2")
        let parts = (
            item: item.flatMap(xpath), title: title.flatMap(xpath), link: mapping["link"].flatMap(xpath),
            date: mapping["date"].flatMap(xpath), summary: mapping["summary"].flatMap(xpath)
        )
        guard let item = parts.item, let title = parts.title else { return nil }
        return PageLayout(item: item, title: title, link: parts.link, date: parts.date, summary: parts.summary)
    }

    private func xpath(_ reader: NodeReader) -> String? {
        guard let text = reader.text(expected: "an XPath such as .//h2") else { return nil }
        if let problem = xpathProblem(text) {
            reader.complain("found \(reader.found), expected an XPath 1.0 expression; \(problem)")
            return nil
        }
        return text
    }
}
