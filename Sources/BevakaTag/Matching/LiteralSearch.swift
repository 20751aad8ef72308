/// Looks up what stands at the places of a text that the filters let through: the tables of a ``LiteralTable`` as pointers, for the
/// length of one scan.
struct LiteralSearch {
    let text: UnsafeRawPointer
    let count: Int
    let buckets: UnsafeBufferPointer<Int32>
    let bucketShift: UInt64
    let entries: UnsafeBufferPointer<LiteralTable.Entry>
    let bytes: UnsafeBufferPointer<UInt8>

    @inline(__always)
    private func byte(at place: Int) -> UInt8 { text.load(fromByteOffset: place, as: UInt8.self) }

    @inline(__always)
    private func word(at place: Int) -> UInt64 { text.loadUnaligned(fromByteOffset: place, as: UInt64.self) }

    /// Looks up the heads whose bits are set.
    @inline(__always)
    func look(at place: Int, heads: UInt8, into hits: inout [LiteralHit]) {
        let first = word(at: place)
        let second = word(at: place &+ 8)
        var heads = heads
        while heads != 0 {
            let head = heads.trailingZeroBitCount
            heads &= heads &- 1
            let bucket = LiteralTable.bucket(
                ofHead: LiteralTable.head(head, first, second), shift: bucketShift)
            for number in Int(buckets[bucket])..<Int(buckets[bucket &+ 1]) {
                let entry = entries[number]
                // Another head may have the same hash.
                guard Int(entry.head) == head, Self.isSame(entry, first, second), isWhole(entry, at: place) else {
                    continue
                }
                hits.append(
                    LiteralHit(
                        number: entry.number, start: Int32(truncatingIfNeeded: place),
                        end: Int32(truncatingIfNeeded: place) &+ entry.count))
            }
        }
    }

    /// Whether the first sixteen bytes are those of the pattern, as far as it goes.
    @inline(__always)
    private static func isSame(_ entry: LiteralTable.Entry, _ first: UInt64, _ second: UInt64) -> Bool {
        let shift = UInt64(truncatingIfNeeded: entry.shift)
        if entry.count <= 8 { return (entry.first ^ first) &<< shift == 0 }
        return entry.first == first && (entry.second ^ second) &<< shift == 0
    }

    /// What the first sixteen bytes leave open.
    @inline(__always)
    private func isWhole(_ entry: LiteralTable.Entry, at place: Int) -> Bool {
        let length = Int(entry.count)
        guard place &+ length <= count, entry.opensInsideWord || !byte(at: place &- 1).isWordByte,
            !entry.closesWord || !byte(at: place &+ length).isWordByte
        else { return false }
        var next = 16
        while next < length {
            guard byte(at: place &+ next) == bytes[Int(entry.offset) &+ next] else { return false }
            next &+= 1
        }
        return true
    }
}
