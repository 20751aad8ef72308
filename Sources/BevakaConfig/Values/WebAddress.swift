import BevakaCore

/// An absolute address `scheme://host[:port][/path][?query][#fragment]` (RFC 3986), without user name and password.
struct WebAddress: Hashable, Sendable {
    /// In lower case.
    let scheme: String
    /// In lower case; IPv6 addresses keep their brackets.
    let host: String
    let port: Int?
    /// Path, query and fragment; what RFC 3986 does not allow there is percent-encoded.
    let rest: String

    /// Host and port as they stand in an address.
    var authority: String { host + (port.map { ":\($0)" } ?? "") }

    /// The address to ask for.
    var text: String { "\(scheme)://\(authority)\(rest)" }

    /// Equal for two ways to write the same address.
    var key: String {
        let usual = ["http": 80, "https": 443][scheme]
        let path = rest.prefix { $0 != "#" }
        return "\(scheme)://\(host)\(port.flatMap { $0 == usual ? nil : ":\($0)" } ?? "")\(path.isEmpty ? "/" : path)"
    }

    init(_ text: String, schemes: [String] = ["http", "https"]) throws(Refusal) {
        let expected = "an address that begins with " + Nearest.alternatives(schemes.map { "\($0)://" })
        guard !text.contains(where: { $0.isWhitespace || $0.isNewline }) else {
            throw Refusal("an address without spaces")
        }
        guard let colon = text.firstRange(of: "://"), !text[..<colon.lowerBound].contains(where: { "/:".contains($0) })
        else {
            throw Refusal(expected, suggestion: Self.withScheme(text, schemes))
        }
        scheme = text[..<colon.lowerBound].lowercased()
        let after = text[colon.upperBound...]
        guard schemes.contains(scheme) else {
            let nearest = Nearest.word(to: scheme, among: schemes) ?? (scheme == "feed" ? "https" : nil)
            throw Refusal(expected, suggestion: nearest.map { "\($0)://\(after)" })
        }
        let authority = after.prefix { !"/?#".contains($0) }
        guard !authority.contains("@") else {
            throw Refusal("an address without user name and password", hidesValue: true)
        }
        (host, port) = try Self.split(authority)
        rest = Self.encoded(after[authority.endIndex...])
    }

    /// The address that was meant, of one without `://` or with the old scheme `feed:` before it.
    private static func withScheme(_ text: String, _ schemes: [String]) -> String? {
        if text.hasPrefix("feed:http") { return String(text.dropFirst("feed:".count)) }
        let host = text.prefix { !"/?#:".contains($0) }
        guard !text.contains("@"), host.contains("."), isName(host),
            let secure = schemes.first(where: { $0.hasSuffix("s") })
        else { return nil }
        return "\(secure)://\(text)"
    }

    private static func split(_ authority: Substring) throws(Refusal) -> (host: String, port: Int?) {
        var host = authority
        var port: Int?
        let bracket = authority.lastIndex(of: "]")
        if let colon = authority.lastIndex(of: ":"), bracket.map({ $0 < colon }) ?? true {
            guard let number = Int(authority[authority.index(after: colon)...]), (1...65_535).contains(number) else {
                throw Refusal("a port from 1 to 65535 after the colon")
            }
            host = authority[..<colon]
            port = number
        }
        guard isName(host) || isIPv6(host) else {
            throw Refusal(host.isEmpty ? "a host after ://" : "a host name of letters, digits, hyphens and dots")
        }
        return (host.lowercased(), port)
    }

    private static func isName(_ host: some StringProtocol) -> Bool {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        let inner = labels.last == "" ? labels.dropLast() : labels[...]
        return !inner.isEmpty && host.utf8.count <= 253
            && inner.allSatisfy { label in
                (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                    && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            }
    }

    private static func isIPv6(_ host: Substring) -> Bool {
        host.hasPrefix("[") && host.hasSuffix("]") && host.filter { $0 == ":" }.count >= 2
            && host.dropFirst().dropLast().allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    }

    /// People paste addresses as browsers show them: `/nyheter/östersjön`.
    private static func encoded(_ rest: Substring) -> String {
        let allowed = Set("!$&'()*+,-./0123456789:;=?@_~%#[]".utf8)
        var result = ""
        for byte in rest.utf8 {
            let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            if isLetter || allowed.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }
}
