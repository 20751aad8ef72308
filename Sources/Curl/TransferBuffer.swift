internal import Glibc

/// The bytes of one body as they arrive. Its memory serves one transfer after the other; the body leaves it as an array
/// of exactly its size.
struct TransferBuffer: ~Copyable {
    /// Kept between transfers up to this size: most documents fit, and 64 of them cost 16 MiB.
    private static let keptCapacity = 256 << 10

    private var memory: UnsafeMutableRawPointer?
    private var capacity = 0
    private(set) var count = 0

    deinit {
        free(memory)
    }

    /// False when there is no memory for it.
    mutating func append(_ bytes: UnsafeRawPointer, count added: Int) -> Bool {
        if count + added > capacity {
            let wanted = max(16 << 10, (count + added) * 2)
            guard let grown = realloc(memory, wanted) else { return false }
            memory = grown
            capacity = wanted
        }
        memory?.advanced(by: count).copyMemory(from: bytes, byteCount: added)
        count += added
        return true
    }

    /// Hands over what came and starts anew.
    mutating func take() -> [UInt8] {
        let body = [UInt8](UnsafeRawBufferPointer(start: memory, count: count))
        clear()
        return body
    }

    mutating func clear() {
        count = 0
        guard capacity > Self.keptCapacity else { return }
        free(memory)
        memory = nil
        capacity = 0
    }
}
