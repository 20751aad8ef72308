/// Where a chat room takes messages from programs, from `webhook:` in feeds.yml.
package struct ChatHook: Hashable, Sendable {
    /// What the receiver understands.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case slack
        case mattermost
        case teams
        /// The digest document itself, signed where there is a secret.
        case json
    }

    package var kind: Kind
    /// Whoever knows it can write into the room, so it prints itself as little as a password.
    package var url: Redacted
    /// The key of the signature that the `json` kind carries.
    package var secret: Redacted?

    package init(kind: Kind, url: Redacted, secret: Redacted? = nil) {
        self.kind = kind
        self.url = url
        self.secret = secret
    }

    /// With the kind that the address gives away: Slack's and Microsoft's by their hosts, Mattermost's by the path of its
    /// incoming webhooks (`/hooks/` and 26 letters or digits); anything else takes plain JSON.
    package init(url: Redacted, secret: Redacted? = nil) {
        self.init(kind: Self.kind(of: url.revealed), url: url, secret: secret)
    }

    /// What lists and reports call it: its host, and digits that tell it from others there without giving it away.
    package var name: String {
        let rest = url.revealed.split(separator: "://", maxSplits: 1).last ?? ""
        let host = (rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }.split(separator: "@").last ?? "").lowercased()
        return host + "#" + StableHash(url.revealed).hexadecimal.prefix(6)
    }

    /// True for a connector of Office 365, which Microsoft retired in 2026: what is posted there reaches nobody.
    package var isRetired: Bool {
        let (host, path) = Self.parts(of: url.revealed)
        return Self.isConnector(host, path)
    }

    private static func isConnector(_ host: String, _ path: Substring) -> Bool {
        host == "webhook.office.com" || host.hasSuffix(".webhook.office.com")
            || ["outlook.office.com", "outlook.office365.com"].contains(host) && path.lowercased().hasPrefix("/webhook")
    }

    /// The host in lower case, and what follows it with its slash.
    private static func parts(of url: String) -> (host: String, path: Substring) {
        let rest = url.split(separator: "://", maxSplits: 1).last ?? ""
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = (authority.split(separator: "@").last ?? "").prefix { $0 != ":" }.lowercased()
        return (host.hasSuffix(".") ? String(host.dropLast()) : host, rest.dropFirst(authority.count))
    }

    private static func kind(of url: String) -> Kind {
        let (host, path) = parts(of: url)
        if host == "hooks.slack.com" || host == "hooks.slack-gov.com" { return .slack }
        // Workflows by the names they have had, then the connectors.
        let microsoft = ["api.powerautomate.com", "api.powerplatform.com", "logic.azure.com", "webhook.office.com"]
        if microsoft.contains(where: { host == $0 || host.hasSuffix("." + $0) }) { return .teams }
        if isConnector(host, path) { return .teams }
        let steps = path.split(separator: "/")
        if let hook = steps.firstIndex(of: "hooks"), hook + 2 == steps.count, steps[hook + 1].utf8.count == 26 {
            return .mattermost
        }
        return .json
    }
}
