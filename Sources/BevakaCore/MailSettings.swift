/// How mail leaves, from `mail:` in feeds.yml.
package struct MailSettings: Hashable, Sendable {
    package var from: String
    /// `smtp://host:port` (STARTTLS where offered) or `smtps://host:port`.
    package var server: String
    package var user: String?
    package var password: Redacted?

    package init(from: String, server: String, user: String? = nil, password: Redacted? = nil) {
        self.from = from
        self.server = server
        self.user = user
        self.password = password
    }
}
