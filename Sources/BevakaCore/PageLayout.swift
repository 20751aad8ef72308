/// Where the items of a web page stand, each part an XPath 1.0 expression over the page as HTML parsers see it.
///
/// The names of elements and attributes are in lower case and have no namespace.
package struct PageLayout: Hashable, Sendable {
    /// From the document to the element of each item: `//article`.
    package var item: String
    /// From that element to its parts: `.//h2`, `.//a/@href`, `.//time/@datetime`. Of an element its text counts, of an
    /// attribute its value.
    package var title: String
    package var link: String?
    package var date: String?
    package var summary: String?

    package init(item: String, title: String, link: String? = nil, date: String? = nil, summary: String? = nil) {
        self.item = item
        self.title = title
        self.link = link
        self.date = date
        self.summary = summary
    }
}
