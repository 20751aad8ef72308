/// The bytes of one body as they arrive. Its memory serves one transfer after the other.
struct TransferBuffer {
    /// Kept between transfers up to this size: nearly all documents fit, and 64 of them cost 16 MiB.
    static let capacity = 256 << 10

    private var bytes: [UInt8] = []

    var count: Int { bytes.count }
    var isFull: Bool { count >= Self.capacity }

    func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) {
        bytes.withUnsafeBytes(body)
    }

    mutating func append(_ more: UnsafeRawBufferPointer) {
        bytes.append(contentsOf: more)
    }

    /// Hands over what came and starts anew: a usual body as an array of exactly its size, a large one without a copy.
    mutating func take() -> [UInt8] {
        defer { clear() }
        return bytes.capacity > Self.capacity ? bytes : bytes.withUnsafeBufferPointer { Array($0) }
    }

    mutating func clear() {
        if bytes.capacity > Self.capacity {
            bytes = []
        } else {
            bytes.removeAll(keepingCapacity: true)
        }
    }
}
