package import BevakaCore
internal import Curl

extension MailTransport {
    /// Mail over SMTP (RFC 5321) by libcurl, at least TLS 1.2 where there is TLS.
    ///
    /// - Parameter caBundle: the authorities that a server's certificate is checked against, in PEM form.
    package static func smtp(_ settings: MailSettings, caBundle: String, limits: MailLimits = MailLimits())
        -> MailTransport
    {
        let sender = SMTPSender(settings: settings, caBundle: caBundle, limits: limits)
        return MailTransport { message, recipients in
            await sender.send(message, to: recipients)
        }
    }
}
