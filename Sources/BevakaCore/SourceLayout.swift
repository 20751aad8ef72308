/// How a source that offers no feed is read: where on its page, or in the answer of its API, the parts of an item stand.
package enum SourceLayout: Hashable, Sendable {
    /// A web page, read by XPath.
    case page(PageLayout)
    /// The JSON answer of an API, read by paths.
    case json(JSONLayout)
}
