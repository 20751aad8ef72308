/// Comparing and trimming of bytes, where a String would cost more than the work.
enum ASCIIBytes {
    /// Whether the C string equals `text`, which is in lower case; ASCII letters match in either case.
    static func equals(_ string: UnsafePointer<UInt8>, _ text: StaticString) -> Bool {
        let expected = text.utf8Start
        for index in 0..<text.utf8CodeUnitCount where string[index].asciiLowercased != expected[index] {
            return false
        }
        return string[text.utf8CodeUnitCount] == 0
    }

    /// Whether the bytes begin with `text`, which is in lower case; ASCII letters match in either case.
    static func hasPrefix(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
        guard bytes.count >= text.utf8CodeUnitCount else { return false }
        let expected = text.utf8Start
        for index in 0..<text.utf8CodeUnitCount where bytes[index].asciiLowercased != expected[index] {
            return false
        }
        return true
    }

    /// The bytes without XML white space at both ends.
    static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var start = 0
        var end = bytes.count
        while start < end, bytes[start].isXMLSpace { start += 1 }
        while end > start, bytes[end - 1].isXMLSpace { end -= 1 }
        return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }
}
