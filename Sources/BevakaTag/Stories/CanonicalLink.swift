/// The address of a page without what differs between two links to the same page.
///
/// Dropped are the scheme, `www.` and `amp.`, the user and the usual port, the fragment, a trailing slash, `index.html` and its
/// like, an `/amp` ending, and query parameters that only count visits; the other parameters are kept in order of name.
struct CanonicalLink: Hashable, Sendable {
    let text: String

    /// Nil for what is no http or https address.
    init?(_ address: String) {
        guard let scheme = address.range(of: "://"),
            ["http", "https"].contains(address[..<scheme.lowerBound].lowercased())
        else { return nil }
        let rest = address[scheme.upperBound...].prefix { $0 != "#" }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let host = Self.host(authority)
        guard host.contains(".") || host == "localhost" else { return nil }
        let afterHost = rest[authority.endIndex...]
        let path = afterHost.prefix { $0 != "?" }
        let query = afterHost[path.endIndex...].dropFirst()
        text = host + Self.path(path) + Self.query(query)
    }

    private static func host(_ authority: Substring) -> String {
        var host = authority.split(separator: "@").last.map(String.init) ?? ""
        host = host.lowercased()
        for port in [":80", ":443"] where host.hasSuffix(port) { host.removeLast(port.count) }
        for prefix in ["www.", "amp."] where host.hasPrefix(prefix) { host.removeFirst(prefix.count) }
        while host.hasSuffix(".") { host.removeLast() }
        return host
    }

    private static func path(_ path: Substring) -> String {
        var parts = path.split(separator: "/")
        if let last = parts.last, TrackingParameters.indexPages.contains(last.lowercased()) { parts.removeLast() }
        if parts.last?.lowercased() == "amp" { parts.removeLast() }
        return parts.map { "/" + $0 }.joined()
    }

    private static func query(_ query: Substring) -> String {
        let kept = query.split(separator: "&").filter { pair in
            let name = pair.prefix { $0 != "=" }.lowercased()
            return !TrackingParameters.isTracking(name)
        }
        return kept.isEmpty ? "" : "?" + kept.sorted().joined(separator: "&")
    }
}

extension String {
    /// The first place where `other` stands.
    func range(of other: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(other) { return start..<index(start, offsetBy: other.count) }
            start = index(after: start)
        }
        return nil
    }
}
