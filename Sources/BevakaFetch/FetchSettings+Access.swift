internal import BevakaCore
internal import Curl

/// What a source says of its way, before what holds for all.
extension FetchSettings {
    /// The proxy's address, or the empty string for a direct connection.
    func proxy(of source: Source, for address: WebAddress) -> String {
        switch source.access.proxy {
        case nil: proxies.proxy(for: address)
        case .direct: ""
        case .server(let proxy): proxy.value.revealed
        }
    }

    /// Where a person finds the proxy that was used.
    func nameOfProxy(of source: Source, for address: WebAddress) -> String {
        switch source.access.proxy {
        case .server(let proxy): "proxy: \(proxy.written) of the source in feeds.yml"
        case .direct, nil: address.scheme == "https" ? "https_proxy (or all_proxy)" : "http_proxy (or all_proxy)"
        }
    }

    func caBundle(of source: Source) -> String {
        source.access.caBundle ?? caBundle
    }

    func hasOwnAuthorities(_ source: Source) -> Bool {
        caBundle(of: source) != Self.usualBundle
    }
}
