/// The bytes of one body as they arrive.
struct TransferBuffer {
    /// Nearly all documents fit; a larger one is no longer handed over whole.
    static let capacity = 256 << 10
    /// What a body begins with: most documents grow no further.
    private static let start = 96 << 10

    private var bytes: [UInt8] = []

    var count: Int { bytes.count }
    var isFull: Bool { count >= Self.capacity }

    func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) {
        bytes.withUnsafeBytes(body)
    }

    mutating func append(_ more: UnsafeRawBufferPointer) {
        if bytes.capacity == 0 { bytes.reserveCapacity(Self.start) }
        bytes.append(contentsOf: more)
    }

    /// Hands over what came and starts anew. What fills its memory goes without a copy; what does not goes as an array of
    /// exactly its size, since many may lie unread.
    mutating func take() -> [UInt8] {
        if bytes.count < bytes.capacity / 2 {
            defer { bytes.removeAll(keepingCapacity: true) }
            return bytes.withUnsafeBufferPointer { Array($0) }
        }
        defer { bytes = [] }
        return bytes
    }

    mutating func clear() {
        bytes = []
    }
}
