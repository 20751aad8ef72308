extension IPAddress {
    /// From where an address can be reached (the IANA special-purpose registries of IPv4 and IPv6).
    package enum Reach: Hashable, Sendable {
        case global
        /// Loopback, private, shared (CGN), benchmarking and unique-local: a machine in the house.
        case inside
        /// Link-local, multicast, unspecified, reserved: never a web server that a name stands for.
        case never
    }

    package var reach: Reach {
        if let embedded { return embedded.reach }
        let ranges = bytes.count == 4 ? Self.ranges4 : Self.ranges6
        return ranges.first { $0.contains(bytes) }?.reach ?? .global
    }

    /// The IPv4 address inside an IPv6 one: what a translator or tunnel on the way would connect to.
    private var embedded: IPAddress? {
        guard bytes.count == 16, let rule = Self.embeddings.first(where: { $0.range.contains(bytes) }) else {
            return nil
        }
        return IPAddress(bytes: Array(bytes[rule.offset..<rule.offset + 4]))
    }

    private struct Range {
        let prefix: [UInt8]
        let bits: Int
        let reach: Reach

        init(_ prefix: [UInt8], _ bits: Int, _ reach: Reach = .never) {
            self.prefix = prefix
            self.bits = bits
            self.reach = reach
        }

        func contains(_ bytes: [UInt8]) -> Bool {
            (0..<(bits + 7) / 8).allSatisfy { index in
                let mask = UInt8(truncatingIfNeeded: 0xFF00 >> min(8, bits - index * 8))
                return bytes[index] & mask == prefix[index] & mask
            }
        }
    }

    private static let ranges4 = [
        Range([0], 8), Range([10], 8, .inside), Range([100, 64], 10, .inside), Range([127], 8, .inside),
        Range([169, 254], 16), Range([172, 16], 12, .inside), Range([192, 0, 0], 24), Range([192, 0, 2], 24),
        Range([192, 168], 16, .inside), Range([198, 18], 15, .inside), Range([198, 51, 100], 24),
        Range([203, 0, 113], 24), Range([224], 4), Range([240], 4),
    ]

    private static let ranges6 = [
        Range(Array(repeating: 0, count: 15) + [1], 128, .inside),
        // The unspecified address and the old IPv4-compatible ones (RFC 4291 §2.5.5.1).
        Range(Array(repeating: 0, count: 16), 96),
        Range([0x01, 0x00, 0, 0, 0, 0, 0, 0], 64), Range([0x00, 0x64, 0xFF, 0x9B, 0x00, 0x01], 48, .inside),
        Range([0x20, 0x01, 0x00, 0x00], 32), Range([0x20, 0x01, 0x0D, 0xB8], 32), Range([0xFC], 7, .inside),
        Range([0xFE, 0x80], 10), Range([0xFE, 0xC0], 10, .inside), Range([0xFF], 8),
    ]

    /// IPv4-mapped (RFC 4291 §2.5.5.2), NAT64 (RFC 6052) and 6to4 (RFC 3056).
    private static let embeddings: [(range: Range, offset: Int)] = [
        (Range(Array(repeating: 0, count: 10) + [0xFF, 0xFF], 96), 12),
        (Range([0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], 96), 12),
        (Range([0x20, 0x02], 16), 2),
    ]
}
