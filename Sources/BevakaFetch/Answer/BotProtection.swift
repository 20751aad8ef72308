internal import Curl

/// A service before a site that lets browsers in and programs not. It looks like a refusal or an empty answer, and it is one
/// that no login and no waiting cures.
struct BotProtection {
    let service: String

    var sentence: String {
        "\(service) keeps programs out. Ask the site's owner to let bevaka in by its User-Agent, or follow the institution by another feed."
    }

    /// Nil when the response shows no sign of one.
    static func guardian(of response: CurlResponse) -> BotProtection? {
        for (field, service) in fields where response.headers.contains(field) {
            return BotProtection(service: service)
        }
        let server = response.headers.first("Server")?.lowercased() ?? ""
        let isRefusal = !(200..<300 ~= response.status)
        if isRefusal, let known = servers.first(where: { server.hasPrefix($0.name) }) {
            return BotProtection(service: known.service)
        }
        let text = String(decoding: response.body.prefix(16 << 10), as: UTF8.self).lowercased()
        return isRefusal && words.contains(where: text.contains) ? BotProtection(service: "Its bot protection") : nil
    }

    /// Fields that only these services send, and only when they step in.
    private static let fields: [(StaticString, String)] = [
        ("cf-mitigated", "Cloudflare"), ("x-amzn-waf-action", "The AWS firewall"), ("x-datadome", "DataDome"),
        ("x-sucuri-block", "Sucuri"), ("x-iinfo", "Imperva"), ("x-px-block", "HUMAN"),
    ]

    /// Servers whose refusals are those of the protection, not of the site behind.
    private static let servers: [(name: String, service: String)] = [
        ("cloudflare", "Cloudflare"), ("akamaighost", "Akamai"), ("sucuri", "Sucuri"), ("ddos-guard", "DDoS-Guard"),
    ]

    /// What the pages of such services say.
    private static let words = [
        "captcha", "just a moment...", "attention required", "are you a robot", "not a robot", "bot detection",
        "unusual traffic", "request blocked", "access denied</", "incapsula", "pardon our interruption",
    ]
}
