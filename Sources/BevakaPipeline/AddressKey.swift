/// An address as far as it tells one source from another: scheme, `www.` and a slash at the end do not count.
struct AddressKey: Hashable, Sendable {
    private let text: String

    init(_ address: String) {
        var rest = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
        if let hash = rest.firstIndex(of: "#") { rest = rest[..<hash] }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        var host = authority.lowercased()
        if host.hasPrefix("www.") { host.removeFirst(4) }
        var tail = rest[authority.endIndex...]
        while tail.hasSuffix("/") { tail = tail.dropLast() }
        text = host + tail
    }
}
