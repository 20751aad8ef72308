/// Finds the next byte of interest eight bytes at a time (SWAR), since markup and text are mostly bytes of no interest.
///
/// The zero-byte test `(x - 0x01…) & ~x & 0x80…` may mark a byte too many above a true one, never below: the lowest mark is
/// always exact, and only the lowest is used.
enum ByteSearch {
    @inline(__always)
    static func mark(_ word: UInt64, equalTo byte: UInt8) -> UInt64 {
        let rest = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080
    }

    @inline(__always)
    static func mark(_ word: UInt64, below limit: UInt8) -> UInt64 {
        (word &- (0x0101_0101_0101_0101 &* UInt64(limit))) & ~word & 0x8080_8080_8080_8080
    }

    /// The first index in `range` that satisfies `isWanted`; the end of the range when there is none.
    ///
    /// - Parameters:
    ///   - marks: the high bit of each wanted byte of a word of eight.
    ///   - isWanted: the same for the byte at an index; `marks` must not miss what it accepts, but may mark more.
    @inline(__always)
    static func first(
        in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, marks: (UInt64) -> UInt64,
        isWanted: (Int) -> Bool
    ) -> Int {
        guard let base = bytes.baseAddress else { return range.upperBound }
        let raw = UnsafeRawPointer(base)
        var index = range.lowerBound
        while index &+ 8 <= range.upperBound {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let found = marks(word)
            if found != 0 {
                let place = index &+ found.trailingZeroBitCount >> 3
                if isWanted(place) { return place }
                index = place &+ 1
            } else {
                index &+= 8
            }
        }
        while index < range.upperBound, !isWanted(index) { index &+= 1 }
        return index
    }

    /// The first index of `byte` in `range`; the end of the range when there is none.
    @inline(__always)
    static func first(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        first(in: bytes, range, marks: { mark($0, equalTo: byte) }, isWanted: { bytes[$0] == byte })
    }

    /// The first index in `range` where the lower-cased ASCII letters of `needle` begin; nil when there is none.
    static func first(
        _ needle: StaticString, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Int? {
        let pattern = UnsafeBufferPointer(start: needle.utf8Start, count: needle.utf8CodeUnitCount)
        var index = range.lowerBound
        while index + pattern.count <= range.upperBound {
            index = first(pattern[0], in: bytes, index..<(range.upperBound - pattern.count + 1))
            guard index + pattern.count <= range.upperBound else { return nil }
            if (1..<pattern.count).allSatisfy({ bytes[index + $0].asciiLowercased == pattern[$0] }) { return index }
            index += 1
        }
        return nil
    }
}

extension UInt8 {
    /// White space as HTML means it: tab, line feed, form feed, carriage return, space.
    @inline(__always)
    var isHTMLSpace: Bool { self == 0x20 || self == 0x0a || self == 0x09 || self == 0x0d || self == 0x0c }

    var hexValue: UInt8? {
        if isASCIIDigit { return self &- 0x30 }
        let letter = (self | 0x20) &- 0x61
        return letter < 6 ? letter &+ 10 : nil
    }
}
