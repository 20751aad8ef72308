internal import CCurl
internal import Glibc

/// The address of a machine: four bytes (IPv4) or sixteen (IPv6), in network order.
package struct IPAddress: Hashable, Sendable {
    package let bytes: [UInt8]

    /// From its text, as in a URL: `192.0.2.1`, `2001:db8::1`, with or without brackets and zone.
    package init?(_ text: String) {
        guard text.utf8.contains(UInt8(ascii: ":")) || text.utf8.last.map(Self.isDigit) == true else { return nil }
        var literal = Array(text.utf8)
        if literal.first == UInt8(ascii: "["), literal.last == UInt8(ascii: "]") {
            literal = Array(literal[1..<literal.count - 1])
        }
        if let zone = literal.firstIndex(of: UInt8(ascii: "%")) { literal.removeSubrange(zone...) }
        let name = String(decoding: literal, as: UTF8.self)
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, name, &four) == 1 {
            bytes = withUnsafeBytes(of: four) { Array($0) }
        } else if inet_pton(AF_INET6, name, &six) == 1 {
            bytes = withUnsafeBytes(of: six) { Array($0) }
        } else {
            return nil
        }
    }

    /// An IPv4 address ends with one; hardly a name does.
    private static func isDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }

    package init?(bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// From a socket address; nil for another family than IPv4 and IPv6.
    init?(_ address: UnsafePointer<sockaddr>) {
        let raw = UnsafeRawPointer(address)
        switch Int32(address.pointee.sa_family) {
        case AF_INET:
            bytes = withUnsafeBytes(of: raw.load(as: sockaddr_in.self).sin_addr) { Array($0) }
        case AF_INET6:
            bytes = withUnsafeBytes(of: raw.load(as: sockaddr_in6.self).sin6_addr) { Array($0) }
        default:
            return nil
        }
    }
}

extension IPAddress: CustomStringConvertible {
    package var description: String {
        let family = bytes.count == 4 ? AF_INET : AF_INET6
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(INET6_ADDRSTRLEN)) { text in
            bytes.withUnsafeBytes { raw in
                guard let start = text.baseAddress,
                    inet_ntop(family, raw.baseAddress, start, socklen_t(text.count)) != nil
                else { return "an unreadable address" }
                return String(cString: start)
            }
        }
    }
}
