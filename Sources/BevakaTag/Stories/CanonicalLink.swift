/// The address of a page without what differs between two links to the same page.
///
/// Dropped are the scheme, `www.`, `m.` and `amp.`, the user and the usual port, the fragment, a trailing slash, `index.html` and
/// its like, an `/amp` at either end, and query parameters that only count visits; the other parameters are kept in order of name.
/// A page in Google's AMP cache is the page itself.
struct CanonicalLink: Hashable, Sendable {
    let text: String

    /// Nil for what is no http or https address.
    init?(_ address: String) {
        guard let scheme = address.range(of: "://"),
            ["http", "https"].contains(address[..<scheme.lowerBound].lowercased())
        else { return nil }
        let address = Self.withoutCache(address, scheme)
        let rest = address.prefix { $0 != "#" }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let host = Self.host(authority)
        guard host.contains(".") || host == "localhost" else { return nil }
        let afterHost = rest[authority.endIndex...]
        let path = afterHost.prefix { $0 != "?" }
        let query = afterHost[path.endIndex...].dropFirst()
        text = host + Self.path(path) + Self.query(query)
    }

    /// `https://www.google.com/amp/s/harbour.example/ferry` and `https://harbour-example.cdn.ampproject.org/c/s/harbour.example/ferry`
    /// lead to `harbour.example/ferry`; of other addresses, what follows the scheme.
    private static func withoutCache(_ address: String, _ scheme: Range<String.Index>) -> Substring {
        let rest = address[scheme.upperBound...]
        let parts = rest.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3,
            (parts[0].hasPrefix("www.google.") && parts[1] == "amp") || parts[0].hasSuffix(".cdn.ampproject.org")
        else { return rest }
        return parts[2].hasPrefix("s/") ? parts[2].dropFirst(2) : parts[2]
    }

    private static func host(_ authority: Substring) -> String {
        var host = authority.split(separator: "@").last.map(String.init) ?? ""
        host = host.lowercased()
        for port in [":80", ":443"] where host.hasSuffix(port) { host.removeLast(port.count) }
        for prefix in ["www.", "amp.", "m.", "mobile."] where host.hasPrefix(prefix) {
            // `m.example` is a name itself.
            if host.dropFirst(prefix.count).contains(".") { host.removeFirst(prefix.count) }
        }
        while host.hasSuffix(".") { host.removeLast() }
        return host
    }

    private static func path(_ path: Substring) -> String {
        var parts = path.split(separator: "/")
        if let last = parts.last, TrackingParameters.indexPages.contains(last.lowercased()) { parts.removeLast() }
        if parts.last?.lowercased() == "amp" { parts.removeLast() }
        if parts.count > 1, parts.first?.lowercased() == "amp" { parts.removeFirst() }
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
