/// Who stands behind an address, by its host: `news.harbour.example` and `www.harbour.example` are one publisher.
package enum Publisher {
    /// Endings under which everybody may register a name.
    private static let sharedEndings: Set<Substring> = ["co", "com", "gov", "ac", "org", "gouv", "riik"]

    /// The registrable name of an address's host; nil for what has none. The institutions of the EU share `europa.eu`, so
    /// there the name before it counts, and the Commission's two are one.
    package static func of(address: String) -> String? {
        guard let scheme = address.firstRange(of: "://") else { return nil }
        let authority = address[scheme.upperBound...].prefix { !"/?#".contains($0) }
        return of(host: authority.split(separator: "@").last.map(String.init) ?? "")
    }

    /// The same for a host with or without a port.
    package static func of(host: some StringProtocol) -> String? {
        let name = host.prefix { $0 != ":" && $0 != "/" && $0 != "?" }.lowercased()
        let labels = name.split(separator: ".")
        guard labels.count >= 2 else { return name.isEmpty ? nil : name }
        if labels.allSatisfy({ $0.allSatisfy(\.isNumber) }) { return name }
        let ending = labels.suffix(2).joined(separator: ".")
        guard labels.count >= 3 else { return ending }
        let third = labels[labels.count - 3]
        if ending == "europa.eu" { return third == "commission" ? "ec.europa.eu" : "\(third).\(ending)" }
        if labels[labels.count - 1].count == 2, sharedEndings.contains(labels[labels.count - 2]) {
            return "\(third).\(ending)"
        }
        return ending
    }
}

extension String {
    /// The first place where `other` stands.
    fileprivate func firstRange(of other: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(other) { return start..<index(start, offsetBy: other.count) }
            start = index(after: start)
        }
        return nil
    }
}
