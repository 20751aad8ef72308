/// Keeps one C string of each name, as libxml2 does: the builder compares names by their address first.
struct SoupInterner: ~Copyable {
    private var known: [String: UnsafeMutablePointer<UInt8>] = [:]

    deinit {
        for string in known.values { string.deallocate() }
    }

    mutating func intern(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UnsafePointer<UInt8> {
        let text = String(decoding: bytes, as: UTF8.self)
        if let string = known[text] { return UnsafePointer(string) }
        let string = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + 1)
        for (offset, byte) in bytes.enumerated() { string[offset] = byte }
        string[bytes.count] = 0
        known[text] = string
        return UnsafePointer(string)
    }
}
