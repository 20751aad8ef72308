package import BevakaCore

/// What holds for every request of a ``Fetcher``. What one source may cost is in its ``Limits``.
package struct FetchSettings: Sendable {
    /// Debian's ca-certificates: the authorities that browsers trust.
    static let usualBundle = "/etc/ssl/certs/ca-certificates.crt"

    /// `bevaka/1.0 (+https://…; eu@example.org)`: site owners expect a name and an address to write to.
    package var userAgent: String
    /// Transfers at once: enough to hide the slow, few enough for any machine.
    package var maximumTransfers: Int
    /// Transfers at once to one host; a private host is asked as often as there are transfers.
    package var transfersPerHost: Int
    /// The certificate authorities to trust, a PEM file.
    package var caBundle: String
    package var proxies: ProxySettings
    /// Which hosts the configuration names, and what that lets them do.
    package var hosts: HostPolicy
    /// The sources' own addresses: no other source moves onto one of them.
    package var addresses: SourceAddresses

    /// - Parameters:
    ///   - sources: every source of the configuration, due or not.
    ///   - caBundle: nil for the system's.
    ///   - namedHosts: further hosts that the configuration allows to be private.
    package init(
        userAgent: String, sources: [Source], namedHosts: [String] = [], maximumTransfers: Int = 64,
        transfersPerHost: Int = 2, caBundle: String? = nil,
        proxies: ProxySettings = ProxySettings()
    ) {
        self.userAgent = userAgent
        self.maximumTransfers = max(1, maximumTransfers)
        self.transfersPerHost = max(1, transfersPerHost)
        self.caBundle = caBundle ?? Self.usualBundle
        self.proxies = proxies
        addresses = SourceAddresses(sources)
        hosts = HostPolicy(addresses: addresses, namedHosts: namedHosts)
    }
}
