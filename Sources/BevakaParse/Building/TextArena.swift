#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One growing buffer for the text of a document: an item's fields lie in it until the item ends, then it is emptied
/// and used again, so that a field costs one copy and a `String` is made only of what is kept.
struct TextArena: ~Copyable {
    private(set) var base: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int = 16 << 10) {
        base = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    deinit {
        base.deallocate()
    }

    @inline(__always)
    mutating func append(_ bytes: UnsafePointer<UInt8>, count added: Int) {
        if count &+ added > capacity {
            grow(by: added)
        }
        memcpy(base + count, bytes, added)
        count &+= added
    }

    mutating func append(_ byte: UInt8) {
        if count == capacity {
            grow(by: 1)
        }
        base[count] = byte
        count &+= 1
    }

    mutating func append(_ text: StaticString) {
        append(text.utf8Start, count: text.utf8CodeUnitCount)
    }

    mutating func truncate(to length: Int) {
        count = length
    }

    func slice(_ span: TextSpan) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: base + span.start, count: span.count)
    }

    private mutating func grow(by added: Int) {
        capacity = max(capacity * 2, count + added)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
    }
}

/// Where a text lies in a ``TextArena``.
struct TextSpan {
    var start = 0
    var count = 0
}
