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

    /// Bytes of a C string.
    static func length(_ string: UnsafePointer<UInt8>) -> Int {
        var length = 0
        while string[length] != 0 { length += 1 }
        return length
    }

    /// A C string with its ASCII letters in lower case.
    static func lowercased(_ string: UnsafePointer<UInt8>) -> String {
        lowercased(UnsafeBufferPointer(start: string, count: length(string)))
    }

    static func lowercased(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count) { buffer in
            for index in bytes.indices { buffer[index] = bytes[index].asciiLowercased }
            return bytes.count
        }
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
