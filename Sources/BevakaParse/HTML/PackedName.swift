/// An ASCII name of at most 16 bytes in two words, lower-cased: element and attribute names are compared and copied
/// as numbers, never as strings.
struct PackedName: Hashable, Sendable {
    static let maximumCount = 16

    /// Bytes 0–7, the first in the lowest bits.
    private(set) var low: UInt64 = 0
    /// Bytes 8–15.
    private(set) var high: UInt64 = 0
    private(set) var count: UInt8 = 0

    init() {}

    init(_ text: String) {
        for byte in text.utf8 { append(byte) }
    }

    /// A longer name keeps growing in `count` alone, and so equals none of the known ones.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        let lower = UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        if count < 8 {
            low |= lower << (UInt64(count) &* 8)
        } else if count < 16 {
            high |= lower << (UInt64(count &- 8) &* 8)
        }
        if count < .max { count &+= 1 }
    }
}
