/// The bytes of addresses: what may stand as it is, what is percent-encoded, where the scheme ends.
enum URLBytes {
    enum Kind: UInt8 {
        case illegal, plain, percent, ampersand
    }

    /// For each byte: what it is in a URI (RFC 3986 §2). Brackets belong to hosts alone, but queries like `a[]=1` are
    /// understood everywhere and stay.
    static let kinds: [Kind] = (UInt8.min...UInt8.max).map { byte in
        if byte.isASCIILetter || byte.isASCIIDigit || "-._~:/?#[]@!$'()*+,;=".utf8.contains(byte) { return .plain }
        return byte == UInt8(ascii: "%") ? .percent : byte == UInt8(ascii: "&") ? .ampersand : .illegal
    }

    /// Whether a host may begin with it: a letter, a digit, an IPv6 bracket, `_`, or a name before an `@`.
    static func isHostByte(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "_")
    }

    /// The reference without white space and control characters around it and without any control character inside (WHATWG
    /// URL §4.4 removes tabs and line breaks: `java\nscript:` is a script).
    static func trimmed(_ reference: String) -> [UInt8] {
        var bytes = reference.utf8.filter { $0 >= 0x20 && $0 != 0x7f }
        while let last = bytes.last {
            if last == 0x20 {
                bytes.removeLast()
            } else if bytes.suffix(2) == [0xc2, 0xa0] {
                bytes.removeLast(2)
            } else {
                break
            }
        }
        var start = bytes.startIndex
        while start < bytes.endIndex {
            if bytes[start] == 0x20 {
                start += 1
            } else if bytes[start...].starts(with: [0xc2, 0xa0]) {
                start += 2
            } else {
                break
            }
        }
        return Array(bytes[start...])
    }

    /// Where the colon after a scheme stands; nil for a relative reference.
    static func schemeEnd(_ bytes: [UInt8]) -> Int? {
        guard let first = bytes.first, first.isASCIILetter,
            let end = bytes.firstIndex(where: { byte in
                !byte.isASCIILetter && !byte.isASCIIDigit && !"+-.".utf8.contains(byte)
            }), bytes[end] == UInt8(ascii: ":")
        else { return nil }
        return end
    }

    /// Backslashes before the query as slashes, as browsers read them in web addresses.
    static func slashed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard bytes.contains(UInt8(ascii: "\\")) else { return bytes }
        let end = bytes.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? bytes.endIndex
        return bytes[..<end].map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 } + bytes[end...]
    }

    /// Path, query and fragment with everything illegal percent-encoded.
    static func encoded(_ bytes: ArraySlice<UInt8>) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 16)
        for index in bytes.indices {
            let byte = bytes[index]
            let isLegal =
                switch kinds[Int(byte)] {
                case .plain, .ampersand: true
                case .percent:
                    bytes.dropFirst(index - bytes.startIndex + 1).prefix(2).filter { $0.hexValue != nil }.count == 2
                case .illegal: false
                }
            if isLegal { out.append(byte) } else { out += percentEncoded(byte) }
        }
        return String(decoding: out, as: UTF8.self)
    }

    static func percentEncoded(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }

    /// User, host and port; the host's labels in Punycode where they are not ASCII. Nil when there is no host or it has a
    /// character that no host can have.
    static func authority(_ bytes: ArraySlice<UInt8>) -> String? {
        let at = bytes.lastIndex(of: UInt8(ascii: "@"))
        let user = at.map { encoded(bytes[..<$0]) + "@" } ?? ""
        let host = at.map { bytes[($0 + 1)...] } ?? bytes
        guard let first = host.first, first >= 0x80 || isHostByte(first) || first == UInt8(ascii: "%") else {
            return nil
        }
        guard host.allSatisfy({ $0 >= 0x80 || kinds[Int($0)] != .illegal && $0 != UInt8(ascii: "/") }) else {
            return nil
        }
        if host.allSatisfy({ $0 < 0x80 }) { return user + encoded(host) }
        return internationalHost(host).map { user + $0 }
    }

    /// A host beyond ASCII in the form that the network knows, its port kept aside: the port is digits and no part of a name.
    private static func internationalHost(_ bytes: ArraySlice<UInt8>) -> String? {
        let colon = bytes.firstIndex(of: UInt8(ascii: ":"))
        let port = colon.map { bytes[$0...] } ?? []
        guard port.dropFirst().allSatisfy(\.isASCIIDigit) else { return nil }
        var labels: [String] = []
        for label in String(decoding: bytes[..<(colon ?? bytes.endIndex)], as: UTF8.self)
            .split(separator: ".", omittingEmptySubsequences: false)
        {
            guard let ascii = Punycode.label(String(label)) else { return nil }
            labels.append(ascii)
        }
        return labels.joined(separator: ".") + String(decoding: port, as: UTF8.self)
    }
}
