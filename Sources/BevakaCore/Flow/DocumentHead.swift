/// What is known of a document when it begins to arrive.
package struct DocumentHead: Sendable {
    package var source: Source
    /// The address that answers, after redirects.
    package var url: String
    package var contentType: String?

    package init(source: Source, url: String, contentType: String?) {
        self.source = source
        self.url = url
        self.contentType = contentType
    }
}
