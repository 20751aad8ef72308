/// Searches over bytes, sixteen or more at a time.
enum ByteScan {
    typealias Block = SIMD16<UInt8>

    @inline(__always) static func load(_ input: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Block {
        // Only called with `offset + 16 <= input.count`, so the base is there.
        UnsafeRawPointer(input.baseAddress.unsafelyUnwrapped).loadUnaligned(fromByteOffset: offset, as: Block.self)
    }

    /// The two halves of a comparison's result, so that "none at all" is one test and the first hit a bit count.
    @inline(__always) static func halves(_ mask: SIMDMask<SIMD16<Int8>>) -> SIMD2<UInt64> {
        unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    }

    /// The lane of the first hit of a comparison that has one.
    @inline(__always) static func firstLane(_ halves: SIMD2<UInt64>) -> Int {
        halves[0] != 0 ? halves[0].trailingZeroBitCount >> 3 : 8 + halves[1].trailingZeroBitCount >> 3
    }

    /// The first position at or after `start` whose byte is not ASCII, or the end.
    @inline(__always) static func asciiEnd(_ input: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        let high = UInt64(0x8080_8080_8080_8080)
        while position + 32 <= input.count {
            let first = unsafeBitCast(load(input, position), to: SIMD2<UInt64>.self)
            let second = unsafeBitCast(load(input, position + 16), to: SIMD2<UInt64>.self)
            let both = first | second
            if (both[0] | both[1]) & high != 0 {
                let inFirst = (first[0] | first[1]) & high != 0
                let hits = (inFirst ? first : second) & SIMD2(repeating: high)
                return position + (inFirst ? 0 : 16) + firstLane(hits)
            }
            position += 32
        }
        while position < input.count, input[position] < 0x80 { position += 1 }
        return position
    }

    /// The first position at or after `start` where `needle` begins, or nil.
    static func find(
        _ needle: StaticString, in input: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int? = nil
    ) -> Int? {
        let length = needle.utf8CodeUnitCount
        let pattern = UnsafeBufferPointer(start: needle.utf8Start, count: length)
        let last = min(end ?? input.count, input.count) - length
        var position = start
        while position <= last {
            guard let hit = find(pattern[0], in: input, from: position, to: last + 1) else { return nil }
            if UnsafeBufferPointer(rebasing: input[hit..<hit + length]).elementsEqual(pattern) { return hit }
            position = hit + 1
        }
        return nil
    }

    /// The first position in `start..<end` of a byte, or nil.
    @inline(__always) static func find(
        _ byte: UInt8, in input: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Int? {
        var position = start
        let wanted = Block(repeating: byte)
        while position + 16 <= end {
            let hits = halves(load(input, position) .== wanted)
            if hits[0] | hits[1] != 0 { return position + firstLane(hits) }
            position += 16
        }
        while position < end {
            if input[position] == byte { return position }
            position += 1
        }
        return nil
    }
}
