/// A page's address taken apart for guesses about its site.
struct SiteAddress {
    /// `https://host:port`.
    let origin: String
    /// In lower case, without the port.
    let host: String
    /// Without query and fragment; begins with a slash or is empty.
    let path: String
    let query: String

    /// Nil for what is no absolute address.
    init?(_ address: String) {
        guard let scheme = address.firstRange(of: "://") else { return nil }
        let rest = address[scheme.upperBound...].prefix { $0 != "#" }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        guard !authority.isEmpty else { return nil }
        origin = String(address[..<authority.endIndex])
        host = authority.prefix { $0 != ":" }.lowercased()
        let path = rest[authority.endIndex...].prefix { $0 != "?" }
        self.path = String(path)
        query = String(rest[path.endIndex...].dropFirst())
    }

    /// The value of a parameter of the query, as it is written there.
    func parameter(_ name: String) -> String? {
        query.split(separator: "&").first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    }

    /// The language that the path names: `/news_sv`, `/sv/nyheter`.
    var language: String? {
        let parts = path.split(separator: "/")
        if let ending = parts.last?.split(separator: "_").last, ending.count == 2, parts.last?.contains("_") == true {
            return ending.lowercased()
        }
        return parts.first { $0.count == 2 && $0.allSatisfy { $0.isASCII && $0.isLetter } }?.lowercased()
    }
}
