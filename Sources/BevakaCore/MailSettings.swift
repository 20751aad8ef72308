/// How mail leaves, from `mail:` in feeds.yml.
package struct MailSettings: Hashable, Sendable {
    /// An address, with or without a name before it: `EU news <bevaka@example.org>`.
    package var from: String
    /// `smtp://host:port` (STARTTLS as ``security`` says) or `smtps://host:port`. Not used when there is a ``sendmail``.
    package var server: String
    package var user: String?
    package var password: Redacted?
    /// One message for all recipients of an edition, who do not see each other; else one for each.
    package var together = false
    /// Where readers leave a list (RFC 2369 §3.2): a `mailto:` or `https:` address; nil for the configuration's contact.
    package var unsubscribe: String?
    package var security: MailSecurity
    /// A PEM file of the authorities to believe in place of the system's.
    package var caBundle: String?
    /// The program that takes messages in place of a server, such as `/usr/sbin/sendmail`.
    package var sendmail: String?

    package init(
        from: String, server: String, user: String? = nil, password: Redacted? = nil,
        security: MailSecurity = .automatic, caBundle: String? = nil, sendmail: String? = nil
    ) {
        self.from = from
        self.server = server
        self.user = user
        self.password = password
        self.security = security
        self.caBundle = caBundle
        self.sendmail = sendmail
    }
}
