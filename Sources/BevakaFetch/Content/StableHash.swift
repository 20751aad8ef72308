/// MurmurHash3, its 128-bit form for 64-bit machines (Austin Appleby, public domain): far faster than what it guards against
/// needs, and wide enough that two documents never meet by chance. Not for secrets: a source could at most hide its own changes.
struct StableHash {
    private static let multiplier1: UInt64 = 0x87c3_7b91_1142_53d5
    private static let multiplier2: UInt64 = 0x4cf5_ad43_2745_937f

    private var state1: UInt64 = 0
    private var state2: UInt64 = 0
    private var length = 0
    /// Bytes of an unfinished block of sixteen, the first in the lowest place.
    private var pending1: UInt64 = 0
    private var pending2: UInt64 = 0

    /// Spans may be cut anywhere: the hash is that of all bytes in a row.
    mutating func update(_ span: UnsafeRawBufferPointer) {
        var index = 0
        while length & 15 != 0, index < span.count {
            add(span[index])
            index += 1
        }
        let blocks = (span.count - index) >> 4
        mixBlocks(UnsafeRawBufferPointer(rebasing: span[index..<index + blocks << 4]))
        index += blocks << 4
        while index < span.count {
            add(span[index])
            index += 1
        }
    }

    /// Whole blocks only; the states are kept in registers meanwhile.
    private mutating func mixBlocks(_ blocks: UnsafeRawBufferPointer) {
        var hash = self
        for index in stride(from: 0, to: blocks.count, by: 16) {
            hash.mix(
                UInt64(littleEndian: blocks.loadUnaligned(fromByteOffset: index, as: UInt64.self)),
                UInt64(littleEndian: blocks.loadUnaligned(fromByteOffset: index &+ 8, as: UInt64.self)))
        }
        hash.length &+= blocks.count
        self = hash
    }

    private mutating func add(_ byte: UInt8) {
        let place = length & 15
        if place < 8 {
            pending1 |= UInt64(byte) << (place * 8)
        } else {
            pending2 |= UInt64(byte) << ((place - 8) * 8)
        }
        length &+= 1
        if length & 15 == 0 {
            mix(pending1, pending2)
            pending1 = 0
            pending2 = 0
        }
    }

    private mutating func mix(_ block1: UInt64, _ block2: UInt64) {
        state1 ^= Self.scrambled1(block1)
        state1 = Self.rotated(state1, 27) &+ state2
        state1 = state1 &* 5 &+ 0x52dc_e729
        state2 ^= Self.scrambled2(block2)
        state2 = Self.rotated(state2, 31) &+ state1
        state2 = state2 &* 5 &+ 0x3849_5ab5
    }

    /// 32 hexadecimal digits.
    var digest: String {
        var first = state1 ^ (pending1 == 0 ? 0 : Self.scrambled1(pending1))
        var second = state2 ^ (pending2 == 0 ? 0 : Self.scrambled2(pending2))
        first ^= UInt64(length)
        second ^= UInt64(length)
        first &+= second
        second &+= first
        first = Self.finished(first)
        second = Self.finished(second)
        first &+= second
        second &+= first
        return Self.hexadecimal(first) + Self.hexadecimal(second)
    }

    private static func scrambled1(_ block: UInt64) -> UInt64 {
        rotated(block &* multiplier1, 31) &* multiplier2
    }

    private static func scrambled2(_ block: UInt64) -> UInt64 {
        rotated(block &* multiplier2, 33) &* multiplier1
    }

    private static func rotated(_ value: UInt64, _ bits: UInt64) -> UInt64 {
        value &<< bits | value &>> (64 &- bits)
    }

    private static func finished(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ value >> 33) &* 0xff51_afd7_ed55_8ccd
        value = (value ^ value >> 33) &* 0xc4ce_b9fe_1a85_ec53
        return value ^ value >> 33
    }

    private static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
