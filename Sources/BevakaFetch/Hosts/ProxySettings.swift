package import Curl

/// Which proxy a request goes through, by the variables that curl and others read.
package struct ProxySettings: Hashable, Sendable {
    private let http: String
    private let https: String
    private let exceptions: [String]

    /// No proxy.
    package init() {
        self.init(environment: [:])
    }

    /// `http_proxy` (in lower case only: CGI sets the other one from a request's header), `https_proxy`, `all_proxy` and
    /// `no_proxy`, in either case.
    package init(environment: [String: String]) {
        func value(_ name: String) -> String {
            environment[name] ?? environment[name.uppercased()] ?? ""
        }
        http = environment["http_proxy"] ?? value("all_proxy")
        https = value("https_proxy").isEmpty ? value("all_proxy") : value("https_proxy")
        exceptions = value("no_proxy").lowercased().split { $0 == "," || $0 == " " }
            .map { String($0.hasPrefix(".") ? $0.dropFirst() : $0) }
    }

    /// The proxy's URL, or the empty string for a direct connection.
    package func proxy(for address: WebAddress) -> String {
        let isExcepted = exceptions.contains { exception in
            exception == "*" || address.host == exception || address.host.hasSuffix("." + exception)
        }
        if isExcepted { return "" }
        return address.scheme == "https" ? https : http
    }
}
