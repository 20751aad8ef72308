internal import CCurl

/// An absolute URL taken apart by libcurl's own parser, so that what is checked is what will be asked:
/// `http://0x7f.1/` is 127.0.0.1 here as it is there.
package struct WebAddress: Hashable, Sendable {
    /// Without user, password, fragment and a port that goes without saying; what libcurl cannot send as it stands is percent-encoded.
    package let url: String
    /// In lower case.
    package let scheme: String
    /// In lower case and without the dot of a complete name: `127.0.0.2.` is an address. IPv6 in brackets.
    package let host: String
    /// The host, where it is written as an address.
    package let literal: IPAddress?
    /// The scheme's own where the URL names none; zero for a scheme that has none.
    package let port: Int

    /// Nil when it is no absolute URL with a host.
    package init?(_ text: String) {
        guard let parts = curl_url() else { return nil }
        defer { curl_url_cleanup(parts) }
        let flags = UInt32(CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE)
        guard curl_url_set(parts, CURLUPART_URL, text, flags) == CURLUE_OK,
            let scheme = Self.part(CURLUPART_SCHEME, of: parts), let host = Self.part(CURLUPART_HOST, of: parts)
        else { return nil }
        self.scheme = scheme.lowercased()
        self.host = String((host.hasSuffix(".") ? host.dropLast() : host[...])).lowercased()
        literal = IPAddress(self.host)
        port = Self.part(CURLUPART_PORT, of: parts, UInt32(CURLU_DEFAULT_PORT)).flatMap { Int($0) } ?? 0
        for part in [CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_FRAGMENT] {
            curl_url_set(parts, part, nil, 0)
        }
        guard let url = Self.part(CURLUPART_URL, of: parts, UInt32(CURLU_NO_DEFAULT_PORT)) else { return nil }
        self.url = url
    }

    /// True when both name the same server: scheme, host and port (RFC 6454 §4).
    package func hasOrigin(of other: WebAddress) -> Bool {
        scheme == other.scheme && host == other.host && port == other.port
    }

    private static func part(_ part: CURLUPart, of parts: OpaquePointer, _ flags: UInt32 = 0) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard curl_url_get(parts, part, &text, flags) == CURLUE_OK, let text else { return nil }
        defer { curl_free(text) }
        return String(cString: text)
    }
}
