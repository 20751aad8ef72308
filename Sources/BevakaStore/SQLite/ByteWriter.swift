/// Writes a column of bytes that ``ByteReader`` reads.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    mutating func byte(_ byte: UInt8) {
        bytes.append(byte)
    }

    /// Seven bits a byte, the lowest first (LEB128).
    mutating func count(_ count: Int) {
        var rest = UInt(count.magnitude)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    mutating func string(_ string: String) {
        count(string.utf8.count)
        bytes.append(contentsOf: string.utf8)
    }

    mutating func strings(_ strings: [String]) {
        count(strings.count)
        for string in strings { self.string(string) }
    }

    /// None, or one.
    mutating func optional(_ string: String?) {
        strings(string.map { [$0] } ?? [])
    }

    /// Four bytes each, the lowest first.
    mutating func words(_ words: [UInt32]) {
        count(words.count)
        for word in words {
            for shift in stride(from: UInt32(0), to: 32, by: 8) {
                bytes.append(UInt8(truncatingIfNeeded: word >> shift))
            }
        }
    }

    /// Eight a byte, the lowest first; how many is not written.
    mutating func bits(_ bits: [Bool]) {
        for start in stride(from: 0, to: bits.count, by: 8) {
            let eight = bits[start...].prefix(8).reversed()
            bytes.append(eight.reduce(0) { $0 << 1 | ($1 ? 1 : 0) })
        }
    }
}
