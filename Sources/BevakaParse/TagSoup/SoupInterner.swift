/// Keeps one C string of each name, as libxml2 does: the builder compares names by their address first.
struct SoupInterner: ~Copyable {
    private var known: [String: UnsafeMutablePointer<UInt8>] = [:]

    deinit {
        for string in known.values { string.deallocate() }
    }

    mutating func intern(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UnsafePointer<UInt8> {
        intern(String(decoding: bytes, as: UTF8.self))
    }

    mutating func intern(_ text: String) -> UnsafePointer<UInt8> {
        if let string = known[text] { return UnsafePointer(string) }
        let string = UnsafeMutablePointer<UInt8>.allocate(capacity: text.utf8.count + 1)
        for (offset, byte) in text.utf8.enumerated() { string[offset] = byte }
        string[text.utf8.count] = 0
        known[text] = string
        return UnsafePointer(string)
    }
}
