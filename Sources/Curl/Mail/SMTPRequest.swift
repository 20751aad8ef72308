/// One message for one SMTP transaction (RFC 5321 §3.3): from whom, for whom, and what the transfer may cost.
package struct SMTPRequest: Sendable {
    /// What is done about TLS on `smtp://`.
    package enum Security: Sendable {
        /// STARTTLS or nothing; the certificate is checked.
        case required
        /// STARTTLS where offered; the certificate is not checked.
        case opportunistic
        case none
    }

    /// `smtp://host:port` or `smtps://host:port`, without a login.
    package var url: String
    /// The reverse-path, without brackets.
    package var sender: String
    /// The forward-paths, without brackets. What could end a command line must not be in them.
    package var recipients: [String]
    /// The message with CR LF line ends; libcurl stuffs the dots (RFC 5321 §4.5.2).
    package var message: [UInt8]
    package var user: String?
    package var password: String?
    package var security: Security
    /// A file of certificates in PEM form.
    package var caBundle: String
    package var connectTimeout: Duration
    /// For each reply of the server; libcurl counts in whole seconds.
    package var replyTimeout: Duration
    package var totalTimeout: Duration

    package init(
        url: String, sender: String, recipients: [String], message: [UInt8], user: String? = nil,
        password: String? = nil, security: Security, caBundle: String, connectTimeout: Duration,
        replyTimeout: Duration, totalTimeout: Duration
    ) {
        self.url = url
        self.sender = sender
        self.recipients = recipients
        self.message = message
        self.user = user
        self.password = password
        self.security = security
        self.caBundle = caBundle
        self.connectTimeout = connectTimeout
        self.replyTimeout = replyTimeout
        self.totalTimeout = totalTimeout
    }
}
