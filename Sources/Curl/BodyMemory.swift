internal import Glibc

/// Memory for one body that may become large. Its addresses are reserved for the largest at once, and memory is taken as it is
/// written (mmap(2)): so nothing that has come ever moves, and can be read while more is written behind it.
final class BodyMemory: @unchecked Sendable {
    let start: UnsafeMutableRawPointer
    private let capacity: Int

    /// Nil when the system has no addresses left.
    init?(capacity: Int) {
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
        guard let start = mmap(nil, capacity, PROT_READ | PROT_WRITE, flags, -1, 0), start != MAP_FAILED else {
            return nil
        }
        self.start = start
        self.capacity = capacity
    }

    deinit {
        munmap(start, capacity)
    }
}
