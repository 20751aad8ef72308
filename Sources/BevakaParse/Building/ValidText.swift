/// Strings of bytes that are nearly always valid UTF-8 already.
enum ValidText {
    /// The text of `bytes`. The standard library reads every byte by itself once one is not ASCII; here the ASCII between is
    /// passed over in blocks, which halves the cost for European languages.
    static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        guard isValid(bytes) else { return String(decoding: bytes, as: UTF8.self) }
        return String(copying: UTF8Span(unchecked: bytes.span))
    }

    /// Whether the bytes are valid UTF-8 (Unicode §3.9, table 3-7).
    static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = ByteScan.asciiEnd(bytes, from: 0)
        while index < bytes.count {
            let length = sequenceLength(bytes, at: index)
            guard length > 0 else { return false }
            index &+= length
            if index < bytes.count, bytes[index] < 0x80 { index = ByteScan.asciiEnd(bytes, from: index) }
        }
        return true
    }

    /// Bytes of the well-formed sequence of two to four bytes at `index`; 0 when there is none.
    @inline(__always)
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let left = bytes.count &- index
        switch bytes[index] {
        case 0xC2...0xDF: return left >= 2 && isTrail(bytes[index &+ 1]) ? 2 : 0
        case 0xE0...0xEF:
            guard left >= 3, isTrail(bytes[index &+ 1]), isTrail(bytes[index &+ 2]) else { return 0 }
            let value = UInt16(bytes[index]) << 8 | UInt16(bytes[index &+ 1])
            return value < 0xE0A0 || (value >= 0xEDA0 && value <= 0xEDBF) ? 0 : 3
        case 0xF0...0xF4:
            guard left >= 4, isTrail(bytes[index &+ 1]), isTrail(bytes[index &+ 2]), isTrail(bytes[index &+ 3])
            else { return 0 }
            let value = UInt16(bytes[index]) << 8 | UInt16(bytes[index &+ 1])
            return value < 0xF090 || value > 0xF48F ? 0 : 4
        default: return 0
        }
    }

    @inline(__always)
    private static func isTrail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
