/// Identifiers of feeds and entries that stay the same wherever the site moves: UUIDs of version 8 (RFC 9562 §5.8),
/// computed from a name, as `urn:uuid:`.
enum StableID {
    static func urn(_ name: String) -> String {
        var bytes =
            bigEndian(hash(name, seed: 0xCBF2_9CE4_8422_2325)) + bigEndian(hash(name, seed: 0x9AE1_6A3B_2F90_404F))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let hex = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        let parts = [(0, 8), (8, 12), (12, 16), (16, 20), (20, 32)].map { start, end in
            hex.dropFirst(start).prefix(end - start)
        }
        return "urn:uuid:" + parts.joined(separator: "-")
    }

    /// Eight hexadecimal digits of a name.
    static func digits(_ name: String) -> String {
        bigEndian(hash(name, seed: 0xCBF2_9CE4_8422_2325)).prefix(4)
            .map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    /// FNV-1a with a last mixing, so that short names differ in all bits. Never change it: readers would see all again.
    private static func hash(_ name: String, seed: UInt64) -> UInt64 {
        var hash = seed
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
        hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
        return hash ^ hash >> 33
    }

    private static func bigEndian(_ value: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * $0)) }
    }
}
