/// How mail leaves, from `mail:` in feeds.yml.
package struct MailSettings: Hashable, Sendable {
    package var from: String
    /// `smtp://host:port` (STARTTLS where offered) or `smtps://host:port`.
    package var server: String
    package var user: String?
    package var password: Redacted?
    /// One message for all recipients of an edition, who do not see each other; else one for each.
    package var together = false
    /// Where readers leave a list (RFC 2369 §3.2): a `mailto:` or `https:` address; nil for the configuration's contact.
    package var unsubscribe: String?

    package init(from: String, server: String, user: String? = nil, password: Redacted? = nil) {
        self.from = from
        self.server = server
        self.user = user
        self.password = password
    }
}
