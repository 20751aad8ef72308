/// The cache validators of a response (RFC 9110 §8.8): opaque, sent back to the letter, always both.
package struct Validators: Hashable, Sendable, Codable {
    package var etag: String?
    package var lastModified: String?

    package init(etag: String? = nil, lastModified: String? = nil) {
        self.etag = etag
        self.lastModified = lastModified
    }

    package var isEmpty: Bool { etag == nil && lastModified == nil }
}
