/// How mail on its way to the server is guarded, for `smtp://`; `smtps://` is TLS from the first byte, always checked.
package enum MailSecurity: String, Hashable, Sendable, CaseIterable {
    /// `required` when there is a password to guard, else `opportunistic`.
    case automatic
    /// STARTTLS (RFC 3207) with a certificate that is believed, or nothing is sent.
    case required
    /// STARTTLS where it is offered, whoever's certificate it is (RFC 7435): better than none, no defence against a
    /// machine in between, which could hide the offer as well.
    case opportunistic
    /// Never: for a server on this machine that has no certificate.
    case none
}
