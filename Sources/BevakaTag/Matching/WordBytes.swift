/// Which of 64 bytes belong to words, as the bits of a number.
enum WordBytes {
    /// Calls `body` with the place of each word; 64 bytes behind the text may be read.
    @inline(__always)
    static func forEachWord(of text: UnsafeRawPointer, count: Int, _ body: (Range<Int>) -> Void) {
        var opened: Int?
        var before: UInt64 = 0
        var start = 0
        while start < count {
            let words = bits(of: text + start, count: count &- start)
            // Where a word begins, and just behind where one ends.
            var edges = words ^ (words &<< 1 | before)
            before = words &>> 63
            while edges != 0 {
                let place = start &+ edges.trailingZeroBitCount
                edges &= edges &- 1
                if let begun = opened {
                    body(begun..<place)
                    opened = nil
                } else {
                    opened = place
                }
            }
            start &+= 64
        }
        if let begun = opened { body(begun..<count) }
    }

    /// - Parameter count: The bytes that are there; as many as are missing to 64 may be read behind them, and count as none.
    @inline(__always)
    static func bits(of text: UnsafeRawPointer, count: Int) -> UInt64 {
        var bits: UInt64 = 0
        var place = 0
        let end = Swift.min(count, 64)
        while place < end {
            let eight = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            bits |= gathered(marks(eight)) &<< UInt64(truncatingIfNeeded: place)
            place &+= 8
        }
        return count < 64 ? bits & (1 &<< UInt64(truncatingIfNeeded: count) &- 1) : bits
    }

    /// Sets the highest bit of each lane whose byte belongs to a word; see ``UInt8/isWordByte``.
    @inline(__always)
    private static func marks(_ bytes: UInt64) -> UInt64 {
        let seven = bytes & ~highs
        let digits = (seven &+ ones &* (0x80 - 0x30)) & ~(seven &+ ones &* (0x80 - 0x3A))
        let small = seven | ones &* 0x20
        let letters = (small &+ ones &* (0x80 - 0x61)) & ~(small &+ ones &* (0x80 - 0x7B))
        // Adding carries into the highest bit unless all seven bits are those of the plus sign.
        let others = (seven ^ ones &* 0x2B) &+ ones &* 0x7F
        return (digits | letters | ~others | bytes) & highs
    }

    /// The highest bits of the eight lanes side by side, the first the lowest.
    @inline(__always)
    private static func gathered(_ marks: UInt64) -> UInt64 {
        ((marks &>> 7) &* 0x0102_0408_1020_4080) &>> 56
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080
}
