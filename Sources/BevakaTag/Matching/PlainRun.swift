/// Eight bytes of a text at once: how many of them are plain ASCII, and these in lower case.
///
/// Every byte of the number is a lane. What marks a lane sets its highest bit; only the lowest mark is exact, and counts.
struct PlainRun {
    let folded: UInt64
    /// The plain bytes at the beginning. A blank is plain when what follows it is no white space.
    let length: Int

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// - Parameter next: The byte behind the eight.
    @inline(__always)
    init(_ word: UInt64, next: UInt8) {
        let bytes = UInt64(littleEndian: word)
        let beyond = bytes & Self.highs
        let control = (bytes &- Self.ones &* 0x20) & ~bytes & Self.highs
        let blanks = Self.equal(bytes, 0x20)
        let unplain = beyond | control | Self.equal(bytes, 0x7F)
        // Behind a blank a letter of Latin-1 may stand, its first byte 0xC3.
        let endsBlank = unplain & ~Self.equal(bytes, 0xC3) | blanks
        let endsLast: UInt64 = FoldTables.plain(next) != 0 || next == 0xC3 ? 0 : 0x80 << 56
        let stops = unplain | blanks & (endsBlank &>> 8 | endsLast)
        length = stops == 0 ? 8 : stops.trailingZeroBitCount &>> 3
        let seven = bytes & ~Self.highs
        let fromA = seven &+ Self.ones &* (0x80 - 0x41)
        let pastZ = seven &+ Self.ones &* (0x80 - 0x5B)
        let capitals = fromA & ~pastZ & ~bytes & Self.highs
        folded = (bytes | capitals &>> 2).littleEndian
    }

    /// Marks the lanes that hold `byte`.
    @inline(__always)
    private static func equal(_ bytes: UInt64, _ byte: UInt64) -> UInt64 {
        let difference = bytes ^ (ones &* byte)
        return (difference &- ones) & ~difference & highs
    }
}
