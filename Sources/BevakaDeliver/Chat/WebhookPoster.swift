internal import BevakaCore
internal import Curl
internal import FoundationEssentials

/// Makes the request of one delivery and reads what came of it.
struct WebhookPoster: Sendable {
    let multi: CurlMulti
    let userAgent: String
    let proxy: String
    let caBundle: String
    let timeout: Duration

    func post(_ edition: ChatEdition, to hook: ChatHook, _ delivery: ChatDelivery) async -> DeliveryOutcome {
        guard let address = WebAddress(hook.url.revealed), ["http", "https"].contains(address.scheme) else {
            return .refused("The webhook is no http or https address: correct it in feeds.yml.")
        }
        let isOpen = address.scheme == "http"
        if isOpen, !proxy.isEmpty { return .refused(Self.openSentence(address.host)) }
        let body = ChatBody.bytes(of: edition, kind: hook.kind)
        let response = await multi.perform(
            CurlRequest(
                url: address.url, userAgent: userAgent,
                headers: Self.headers(body, hook, delivery), content: body, proxy: proxy, caBundle: caBundle,
                connectTimeout: min(.seconds(10), timeout),
                totalTimeout: timeout, lowSpeedBytes: 1, lowSpeedTime: timeout, bodyLimit: 64 << 10,
                headerLimit: 64 << 10, isExemptFromAllowance: true, refuses: { isOpen && $0.reach == .global }))
        if case .addressRefused = response.stop { return .refused(Self.openSentence(address.host)) }
        return WebhookVerdict(response, host: address.host, sent: body.count, moment: delivery.moment).outcome
    }

    private static func openSentence(_ host: String) -> String {
        "The webhook on \(host) would be written to in the open over the internet: use https in feeds.yml."
    }

    /// The signature is GitHub's: HMAC-SHA256 of the body with the shared secret. Every kind tells the delivery's id.
    private static func headers(_ body: [UInt8], _ hook: ChatHook, _ delivery: ChatDelivery) -> [HeaderField] {
        var fields = [
            HeaderField("Content-Type", "application/json; charset=utf-8"),
            HeaderField("X-Bevaka-Delivery", HeaderText.clean(delivery.id)),
            HeaderField("X-Bevaka-Timestamp", String(Int(delivery.moment.timeIntervalSince1970))),
        ]
        if hook.kind == .json, let secret = hook.secret {
            fields.append(HeaderField("X-Bevaka-Signature-256", "sha256=" + HMAC.sha256(body, key: secret.revealed)))
        }
        return fields
    }
}
