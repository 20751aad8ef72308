package import BevakaCore
internal import Curl

/// A way for editions to reach chat rooms and programs: one POST to a webhook.
package struct ChatTransport: Sendable {
    /// Hands one edition over. It always answers, within the time-outs; cancelling the task ends it sooner.
    package var send:
        @Sendable (_ edition: ChatEdition, _ hook: ChatHook, _ delivery: ChatDelivery) async -> DeliveryOutcome

    package init(send: @escaping @Sendable (ChatEdition, ChatHook, ChatDelivery) async -> DeliveryOutcome) {
        self.send = send
    }

    /// Over https, and over http to machines that are not on the public internet; at least TLS 1.2, no redirects. Hosts inside
    /// the house are allowed, since only the configuration names webhooks.
    ///
    /// - Parameters:
    ///   - userAgent: what bevaka calls itself to sources as well.
    ///   - proxy: empty for a direct connection.
    ///   - caBundle: the authorities to believe, in PEM form.
    ///   - timeout: for the whole exchange; ten seconds of it for the connection.
    package static func webhook(
        userAgent: String, proxy: String = "", caBundle: String = "/etc/ssl/certs/ca-certificates.crt",
        timeout: Duration = .seconds(30)
    ) -> ChatTransport {
        let poster = WebhookPoster(
            multi: CurlMulti(connections: 4), userAgent: userAgent, proxy: proxy, caBundle: caBundle, timeout: timeout)
        return ChatTransport { edition, hook, delivery in
            await poster.post(edition, to: hook, delivery)
        }
    }
}
