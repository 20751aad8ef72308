/// Makes the references of a feed absolute (RFC 3986 §5.2), and refuses those that run or read something here.
///
/// It works over bytes and reads references as they come: white space around and line breaks inside are ignored, backslashes
/// of web addresses are slashes, non-ASCII and other illegal characters are percent-encoded (a host name in Punycode), an
/// existing `%XX` stays. A web address that is already legal stays byte for byte what it is.
package struct URLResolver: Sendable {
    /// What references are relative to; nil when nothing is known or the base given is no hierarchical address.
    private let base: URLParts?

    /// - Parameter base: an absolute address; anything else counts as none.
    package init(base: String?) {
        self.base = base.flatMap { URLResolver(nil).absolute($0) }.flatMap { URLParts($0) }
    }

    private init(_ base: URLParts?) {
        self.base = base
    }

    /// The resolver for references below an `xml:base` or `<base href>`, which itself may be relative.
    package func resolving(base reference: String) -> URLResolver {
        guard let parts = resolve(reference).flatMap({ URLParts($0) }) else { return self }
        return URLResolver(parts)
    }

    /// The base address; nil when there is none.
    package var baseURL: String? { base?.text }

    /// The absolute address of `reference`.
    ///
    /// - Returns: nil for a relative reference without a base, for `javascript:`, `data:`, `file:` and every other scheme
    ///   that is not known to be harmless, and for what is no address.
    package func resolve(_ reference: String) -> String? {
        var reference = reference
        let isLegal = reference.withUTF8 { Self.isLegalWebAddress($0, 0..<$0.count, escaped: false) }
        if isLegal { return reference }
        return absolute(reference) ?? relative(reference)
    }

    /// Whether the bytes are an `http` or `https` address with a host and without a character that would be rewritten.
    ///
    /// - Parameter escaped: the bytes are an attribute's value: each `&` must be written `&amp;`.
    static func isLegalWebAddress(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, escaped: Bool
    ) -> Bool {
        guard range.count > 8, let start = authority(bytes, range) else { return false }
        var index = start
        while index < range.upperBound {
            let kind = URLBytes.kinds[Int(bytes[index])]
            if kind == .plain {
                index &+= 1
            } else if kind == .percent {
                guard index &+ 2 < range.upperBound, bytes[index &+ 1].hexValue != nil,
                    bytes[index &+ 2].hexValue != nil
                else { return false }
                index &+= 3
            } else if kind == .ampersand {
                guard !escaped || bytes[index...].starts(with: "&amp;".utf8) else { return false }
                index &+= 1
            } else {
                return false
            }
        }
        return URLBytes.isHostByte(bytes[start])
    }

    /// Where the authority starts after `http://` or `https://`.
    @inline(__always)
    private static func authority(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        var index = range.lowerBound
        for letter in [UInt8(ascii: "h"), UInt8(ascii: "t"), UInt8(ascii: "t"), UInt8(ascii: "p")] {
            guard bytes[index].asciiLowercased == letter else { return nil }
            index &+= 1
        }
        if bytes[index].asciiLowercased == UInt8(ascii: "s") { index &+= 1 }
        guard bytes[index] == UInt8(ascii: ":"), bytes[index &+ 1] == UInt8(ascii: "/"),
            bytes[index &+ 2] == UInt8(ascii: "/"), index &+ 3 < range.upperBound
        else { return nil }
        return index &+ 3
    }

    // MARK: References with a scheme

    /// The reference, made legal, when it has a scheme of its own that is harmless.
    private func absolute(_ reference: String) -> String? {
        let bytes = URLBytes.trimmed(reference)
        guard let end = URLBytes.schemeEnd(bytes) else { return nil }
        let scheme = String(decoding: bytes[..<end].map(\.asciiLowercased), as: UTF8.self)
        let rest = bytes[(end + 1)...]
        switch scheme {
        case "http", "https": return web(scheme: String(decoding: bytes[..<end], as: UTF8.self), rest)
        case "feed": return feed(rest)
        default:
            guard Self.harmless.contains(scheme), !rest.isEmpty else { return nil }
            return String(decoding: bytes[...end], as: UTF8.self) + URLBytes.encoded(rest)
        }
    }

    /// Schemes that name something and run nothing.
    private static let harmless: Set<String> = [
        "acct", "doi", "ftp", "ftps", "geo", "irc", "ircs", "magnet", "mailto", "news", "nntp", "sip", "sips", "sms",
        "tag",
        "tel", "urn", "webcal", "xmpp",
    ]

    /// `feed:https://…` and `feed://…` are what some pages call the address of a feed.
    private func feed(_ rest: ArraySlice<UInt8>) -> String? {
        if rest.starts(with: "//".utf8) { return web(scheme: "http", rest) }
        guard rest.prefix(4).map(\.asciiLowercased).elementsEqual("http".utf8) else { return nil }
        return absolute(String(decoding: rest, as: UTF8.self))
    }

    /// A web address from what follows its scheme; nil without a host.
    private func web(scheme: String, _ rest: ArraySlice<UInt8>) -> String? {
        let slashed = URLBytes.slashed(rest)
        let body = slashed.drop { $0 == UInt8(ascii: "/") }
        let end = body.firstIndex { "/?#".utf8.contains($0) } ?? body.endIndex
        guard let authority = URLBytes.authority(body[..<end]) else { return nil }
        return scheme + "://" + authority + URLBytes.encoded(body[end...])
    }

    // MARK: Relative references

    private func relative(_ reference: String) -> String? {
        let trimmed = URLBytes.trimmed(reference)
        guard URLBytes.schemeEnd(trimmed) == nil else { return nil }
        let bytes = base?.isWeb == false ? trimmed[...] : URLBytes.slashed(trimmed[...])
        if bytes.starts(with: "//".utf8) { return web(scheme: base?.webScheme ?? "https", bytes) }
        guard let base else { return nil }
        return base.resolve(URLBytes.encoded(bytes))
    }
}
