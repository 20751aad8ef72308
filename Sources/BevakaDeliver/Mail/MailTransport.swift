package import BevakaCore

/// A way for mail to leave. One transport serves one run: it keeps its connection between messages, and what it has learnt about
/// a server that cannot be reached.
package struct MailTransport: Sendable {
    /// Hands one message over for these recipients, who need not be those that the message shows.
    ///
    /// - Returns: an outcome for each recipient, by the address as it was given. It always answers, within the
    ///   time-outs; cancelling the task ends it sooner.
    package var send: @Sendable (_ message: MailMessage, _ recipients: [String]) async -> [String: DeliveryOutcome]

    package init(send: @escaping @Sendable (MailMessage, [String]) async -> [String: DeliveryOutcome]) {
        self.send = send
    }

    /// As `mail:` of feeds.yml says: a program of this machine where one is named, else the server.
    ///
    /// - Parameter caBundle: the system's authorities, in PEM form; the settings' own take their place.
    package static func standard(
        _ settings: MailSettings, caBundle: String = "/etc/ssl/certs/ca-certificates.crt"
    ) -> MailTransport {
        if let program = settings.sendmail { return .sendmail(program) }
        return .smtp(settings, caBundle: settings.caBundle ?? caBundle)
    }
}
