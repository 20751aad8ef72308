internal import Curl

/// Whom politeness is owed: a public host as a whole, whatever the scheme and port; on a private host, which is the user's
/// own, each address by itself.
package struct HostKey: Hashable, Sendable {
    private let name: String
    /// True for a machine in the house.
    let isPrivate: Bool

    package init(_ url: String) {
        self.init(url, WebAddress(url))
    }

    /// - Parameter address: what `url` says; nil when it is no address.
    init(_ url: String, _ address: WebAddress?) {
        let isPrivate = address?.isPrivate ?? false
        self.isPrivate = isPrivate
        name = address.map { isPrivate ? $0.url : $0.host } ?? url
    }
}

extension WebAddress {
    /// True for `localhost` and for a host written as a private address.
    var isPrivate: Bool {
        if host == "localhost" || host.hasSuffix(".localhost") { return true }
        return literal.map { $0.reach != .global } ?? false
    }

    /// The host as people know it: with the port where it is not the usual one.
    var displayHost: String {
        let usual = scheme == "https" ? 443 : 80
        return port == usual ? host : "\(host):\(port)"
    }
}
