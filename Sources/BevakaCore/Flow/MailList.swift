/// The list that a message belongs to, so that a mail program can sort it and offer a way out.
package struct MailList: Hashable, Sendable {
    /// For people: `EU advisers`.
    package var name: String
    /// For programs, the same for ever (RFC 2919): `eu-advisers.bevaka.example.org`.
    package var id: String
    /// `mailto:` and `https:` URIs by which one leaves the list (RFC 2369 §3.2), the preferred one first.
    package var unsubscribe: [String]
    /// True when the `https:` address takes a POST without a further question (RFC 8058).
    package var unsubscribesByPost: Bool
    /// Where earlier editions are (RFC 2369 §3.6).
    package var archive: String?

    package init(
        name: String, id: String, unsubscribe: [String] = [], unsubscribesByPost: Bool = false, archive: String? = nil
    ) {
        self.name = name
        self.id = id
        self.unsubscribe = unsubscribe
        self.unsubscribesByPost = unsubscribesByPost
        self.archive = archive
    }
}
