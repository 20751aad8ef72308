/// Who wrote a feed or an item, as JSON Feed 1.1, Atom (RFC 4287 §3.2) and RSS name them together.
package struct Author: Hashable, Sendable, Codable {
    package var name: String?
    package var url: String?
    package var email: String?

    package init(name: String? = nil, url: String? = nil, email: String? = nil) {
        self.name = name
        self.url = url
        self.email = email
    }
}
