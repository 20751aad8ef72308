/// Bytes that are being written: one block of memory that doubles, freed with its owner.
///
/// `[UInt8]` would do the same, but checks uniqueness and bounds at every append; the sanitiser writes a tag in a few
/// nanoseconds and feels that.
struct ByteBuffer: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    /// Room that is always left behind the last byte, so that a packed name can be stored as whole words.
    private static let slack = 16

    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        base = .allocate(capacity: self.capacity + Self.slack)
    }

    deinit { base.deallocate() }

    /// The byte written last, nil at the start.
    var last: UInt8? { count == 0 ? nil : base[count - 1] }

    subscript(index: Int) -> UInt8 {
        precondition(index >= 0 && index < count)
        return base[index]
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if count == capacity { grow(by: 1) }
        base[count] = byte
        count &+= 1
    }

    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard !range.isEmpty, let source = bytes.baseAddress else { return }
        if capacity &- count < range.count { grow(by: range.count) }
        (base + count).update(from: source + range.lowerBound, count: range.count)
        count &+= range.count
    }

    @inline(__always)
    mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), 0..<text.utf8CodeUnitCount)
    }

    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0, 0..<$0.count) }
    }

    mutating func append(_ scalar: Unicode.Scalar) {
        for unit in scalar.utf8 { append(unit) }
    }

    /// Two word stores and a step: no loop over the letters.
    @inline(__always)
    mutating func append(_ name: PackedName) {
        if capacity &- count < PackedName.maximumCount { grow(by: PackedName.maximumCount) }
        let place = UnsafeMutableRawPointer(base + count)
        place.storeBytes(of: name.low.littleEndian, as: UInt64.self)
        place.storeBytes(of: name.high.littleEndian, toByteOffset: 8, as: UInt64.self)
        count &+= Int(name.count)
    }

    /// Takes back what was written after `count` was `length`.
    mutating func truncate(to length: Int) {
        precondition(length >= 0 && length <= count)
        count = length
    }

    /// What was written, as text.
    ///
    /// - Parameter isValid: all that was appended were whole characters of a `String`: then they are not checked again, which
    ///   would take longer than writing them did. Otherwise bytes that are no UTF-8 are repaired.
    func string(isValid: Bool) -> String {
        let bytes = UnsafeBufferPointer(start: base, count: count)
        if isValid { return String(copying: UTF8Span(unchecked: bytes.span)) }
        return String(decoding: bytes, as: UTF8.self)
    }

    @inline(never)
    private mutating func grow(by needed: Int) {
        let larger = max(capacity * 2, count + needed)
        let place = UnsafeMutablePointer<UInt8>.allocate(capacity: larger + Self.slack)
        place.update(from: base, count: count)
        base.deallocate()
        base = place
        capacity = larger
    }
}
