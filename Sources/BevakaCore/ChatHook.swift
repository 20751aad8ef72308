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

    private static func kind(of url: String) -> Kind {
        let rest = url.split(separator: "://", maxSplits: 1).last ?? ""
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = (authority.split(separator: "@").last ?? "").prefix { $0 != ":" }.lowercased()
        if host == "hooks.slack.com" || host == "hooks.slack-gov.com" { return .slack }
        let microsoft = [".webhook.office.com", ".logic.azure.com", ".api.powerplatform.com"]
        if microsoft.contains(where: { host.hasSuffix($0) }) { return .teams }
        let steps = rest.dropFirst(authority.count).split(separator: "/")
        if let hook = steps.firstIndex(of: "hooks"), hook + 2 == steps.count, steps[hook + 1].utf8.count == 26 {
            return .mattermost
        }
        return .json
    }
}
