/// Eight bytes of a text at once, each a lane of one number. What is asked for is marked by the highest bit of its lane.
struct ByteLanes {
    private let bytes: UInt64

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    static let highs: UInt64 = 0x8080_8080_8080_8080

    /// The bytes at `place`; all eight must be there.
    @inline(__always)
    init(_ text: UnsafeBufferPointer<UInt8>, at place: Int) {
        guard let start = text.baseAddress else {
            bytes = 0
            return
        }
        bytes = UInt64(littleEndian: UnsafeRawPointer(start + place).loadUnaligned(as: UInt64.self))
    }

    /// All that are neither letters nor digits; what is not ASCII is taken for a letter.
    @inline(__always)
    var others: UInt64 {
        let digits = Self.marks(bytes, from: 0x30, to: 0x39)
        let letters = Self.marks(bytes | Self.ones &* 0x20, from: 0x61, to: 0x7A)
        return ~(digits | letters | bytes) & Self.highs
    }

    /// Digits and colons.
    @inline(__always)
    var digitsAndColons: UInt64 {
        Self.marks(bytes, from: 0x30, to: 0x3A) & ~bytes & Self.highs
    }

    /// The number of the first lane that is marked.
    @inline(__always)
    static func first(of marks: UInt64) -> Int { marks.trailingZeroBitCount &>> 3 }

    /// Marks the lanes whose lower seven bits lie between two numbers, both included.
    @inline(__always)
    private static func marks(_ bytes: UInt64, from first: UInt64, to last: UInt64) -> UInt64 {
        let seven = bytes & ~highs
        return (seven &+ ones &* (0x80 &- first)) & ~(seven &+ ones &* (0x7F &- last)) & highs
    }
}
