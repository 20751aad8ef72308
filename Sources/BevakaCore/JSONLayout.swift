/// Where the items stand in the JSON answer of an API.
package struct JSONLayout: Hashable, Sendable {
    /// From the document to the array of items; nil when the document itself is the array.
    package var items: JSONExpression?
    /// From an item to its parts.
    package var title: JSONExpression
    package var link: JSONExpression?
    package var date: JSONExpression?
    package var summary: JSONExpression?
    /// What tells an item from all others.
    package var id: JSONExpression?
    /// The source's own labels: items get them as categories.
    package var tags: JSONExpression?
    /// What is sent along by POST; nil for a GET.
    package var body: RequestBody?

    package init(
        items: JSONExpression? = nil, title: JSONExpression, link: JSONExpression? = nil,
        date: JSONExpression? = nil, summary: JSONExpression? = nil, id: JSONExpression? = nil,
        tags: JSONExpression? = nil, body: RequestBody? = nil
    ) {
        self.items = items
        self.title = title
        self.link = link
        self.date = date
        self.summary = summary
        self.id = id
        self.tags = tags
        self.body = body
    }
}
