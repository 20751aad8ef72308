import BevakaCore

/// Reads what asking a source takes on this machine: `login:`, `proxy:` and `ca:` of a feed.
struct AccessReader {
    static let keys = ["login", "proxy", "ca"]

    func read(_ feed: MappingReader) -> SourceAccess {
        SourceAccess(
            login: feed["login"].flatMap { LoginReader().read($0) }, proxy: feed["proxy"].flatMap(proxy),
            caBundle: feed["ca"]?.certificateFile())
    }

    private static let schemes = ["http", "https", "socks5h", "socks5", "socks4a", "socks4"]

    private func proxy(_ reader: NodeReader) -> SourceProxy? {
        guard let written = reader.text(expected: "the address of a proxy, or none") else { return nil }
        if written == "none" { return .direct }
        if ["direct", "no", "off", "false"].contains(written.lowercased()) {
            reader.refuse(expected: "the address of a proxy, or none", suggestion: "none")
            return nil
        }
        guard let value = reader.environmentText() else { return nil }
        // What a reference stands for may hold a login, which is checked around and shown nowhere.
        let isReference = EnvironmentReference.isWhole(written)
        let address = isReference ? Self.withoutLogin(value) : value
        do throws(Refusal) {
            guard try WebAddress(address, schemes: Self.schemes).port != nil else {
                throw Refusal("the proxy's port after its host, such as http://proxy.example.org:3128")
            }
            return .server(EnvironmentText(written: written, value: value))
        } catch {
            if isReference {
                reader.complain("found something else in \(written), expected \(error.expected)")
            } else if error.hidesValue {
                reader.complain(
                    "found a login in the file, expected a reference to the environment: write ${HOUSE_PROXY} here and "
                        + "set that variable to the whole address where bevaka is started")
            } else {
                reader.refuse(expected: error.expected, suggestion: error.suggestion)
            }
            return nil
        }
    }

    private static func withoutLogin(_ address: String) -> String {
        guard let scheme = address.firstRange(of: "://") else { return address }
        let authority = address[scheme.upperBound...].prefix { $0 != "/" }
        guard let at = authority.lastIndex(of: "@") else { return address }
        return "\(address[..<scheme.upperBound])\(address[address.index(after: at)...])"
    }
}
