/// A file that belongs to an item: RSS `enclosure`, Atom `link rel="enclosure"`, Media RSS, JSON Feed `attachments`.
package struct Enclosure: Hashable, Sendable, Codable {
    package var url: String
    package var mimeType: String?
    /// Bytes, as the feed claims.
    package var size: Int?
    package var title: String?

    package init(url: String, mimeType: String? = nil, size: Int? = nil, title: String? = nil) {
        self.url = url
        self.mimeType = mimeType
        self.size = size
        self.title = title
    }
}
