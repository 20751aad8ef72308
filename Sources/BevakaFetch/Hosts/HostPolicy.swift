package import BevakaCore
package import Curl

/// Which hosts and addresses may be reached. A feed must not be a way into the network that bevaka runs in: anything that
/// is not on the public internet is refused unless the configuration names that very host.
package struct HostPolicy: Sendable {
    private let namedHosts: Set<String>

    package init(sources: [Source], namedHosts: [String] = []) {
        self.init(addresses: SourceAddresses(sources), namedHosts: namedHosts)
    }

    init(addresses: SourceAddresses, namedHosts: [String]) {
        self.namedHosts = Set(addresses.hosts).union(namedHosts.map { $0.lowercased() })
    }

    /// Asked for every address that a host's name turned out to have, before a connection is opened.
    ///
    /// A name in the configuration may stand for a machine in the house. It may not stand for a link-local address, where
    /// clouds keep their secrets: that must be written out as the address it is.
    package func permits(_ address: IPAddress, as host: String) -> Bool {
        switch address.reach {
        case .global: true
        case .inside: namedHosts.contains(host)
        case .never: namedHosts.contains(host) && IPAddress(host) == address
        }
    }

    /// Refuses what can be seen from the URL alone. A connection that is open already is not looked up again, so an address
    /// written as the host is checked here.
    /// - Parameter redirector: the host that redirects there; nil for the source's own address.
    package func check(_ address: WebAddress, redirector: String?) throws(FeedProblem) {
        guard address.scheme == "http" || address.scheme == "https" else {
            throw redirector.map {
                FeedProblem(
                    .redirect_forbidden,
                    "\($0) redirects to \(address.url), but only http and https are asked. Look for the feed's new address."
                )
            } ?? FeedProblem(.protocol, "\(address.url) is not an http or https address. Correct it in feeds.yml.")
        }
        if let literal = address.literal ?? Self.loopback(named: address.host), !permits(literal, as: address.host) {
            throw refusal(of: literal, host: address.displayHost, redirector: redirector)
        }
    }

    /// Names that mean this machine wherever they are looked up (RFC 6761 §6.3).
    private static func loopback(named host: String) -> IPAddress? {
        host == "localhost" || host.hasSuffix(".localhost") ? IPAddress("127.0.0.1") : nil
    }

    func refusal(of address: IPAddress, host: String, redirector: String?) -> FeedProblem {
        let remedy = "If that machine is meant, name it in feeds.yml as a source's host."
        return redirector.map {
            FeedProblem(
                .redirect_forbidden,
                "\($0) redirects to \(host), whose address \(address) is not on the public internet. \(remedy)")
        }
            ?? FeedProblem(
                .address_forbidden, "\(host) has the address \(address), which is not on the public internet. \(remedy)"
            )
    }
}
