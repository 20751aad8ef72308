package import BevakaCore
package import Curl

/// Which hosts and addresses may be reached. A feed must not be a way into the network that bevaka runs in: anything that
/// is not on the public internet is refused unless the configuration names that very host.
package struct HostPolicy: Sendable {
    private let namedHosts: Set<String>

    package init(sources: [Source], namedHosts: [String] = []) {
        self.namedHosts = Set(sources.compactMap { WebAddress($0.url)?.host } + namedHosts.map { $0.lowercased() })
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
    package func check(_ address: WebAddress, isRedirect: Bool) throws(FeedProblem) {
        guard address.scheme == "http" || address.scheme == "https" else {
            throw FeedProblem(
                isRedirect ? .redirect_forbidden : .protocol,
                "\(address.url) is not an http or https address; bevaka fetches nothing else. Correct it in feeds.yml.")
        }
        if let literal = IPAddress(address.host), !permits(literal, as: address.host) {
            throw refusal(of: literal, host: address.displayHost, isRedirect: isRedirect)
        }
    }

    func refusal(of address: IPAddress, host: String, isRedirect: Bool) -> FeedProblem {
        let remedy = "If that machine is meant, name it in feeds.yml as the source's host."
        return isRedirect
            ? FeedProblem(
                .redirect_forbidden, "The redirect to \(host) leads to \(address), inside a private network. \(remedy)")
            : FeedProblem(.address_forbidden, "\(host) is \(address), which is not on the public internet. \(remedy)")
    }
}
