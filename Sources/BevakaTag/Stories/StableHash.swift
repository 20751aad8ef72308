/// A hash that is the same in every run and on every machine: 128 bits of FNV-1a, in two halves with different starts.
struct StableHash: Hashable, Sendable {
    private let high: UInt64
    private let low: UInt64

    init(_ text: String) {
        high = Self.hash(text, from: 0xCBF2_9CE4_8422_2325)
        low = Self.hash(text, from: 0x9AE1_6A3B_2F90_404F)
    }

    var hexadecimal: String { Self.digits(high) + Self.digits(low) }

    private static func hash(_ text: String, from start: UInt64) -> UInt64 {
        var hash = start
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        // A last mixing, so that the two halves do not move together.
        hash ^= hash >> 32
        return hash &* 0x9E37_79B9_7F4A_7C15
    }

    private static func digits(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
