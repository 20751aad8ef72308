/// XXH64 with seed 0 (Yann Collet's xxHash, BSD licence): as fast as memory, so that hashing a document costs less than
/// copying it. Its 64 bits are plenty: a document is only ever compared with the one before it. Not for secrets: a source could
/// at most hide its own changes.
struct XXHash64 {
    private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
    private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
    private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
    private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

    private var lane1 = prime1 &+ prime2
    private var lane2 = prime2
    private var lane3: UInt64 = 0
    private var lane4 = 0 &- prime1
    private var length = 0
    /// Bytes of an unfinished stripe of 32, the first in the lowest place of the first word.
    private var pending = SIMD4<UInt64>()

    /// Spans may be cut anywhere: the hash is that of all bytes in a row.
    mutating func update(_ span: UnsafeRawBufferPointer) {
        var index = 0
        while length & 31 != 0, index < span.count {
            add(span[index])
            index += 1
        }
        let whole = (span.count - index) & ~31
        mixStripes(UnsafeRawBufferPointer(rebasing: span[index..<index + whole]))
        index += whole
        while index < span.count {
            add(span[index])
            index += 1
        }
    }

    /// Whole stripes only; the lanes are kept in registers meanwhile.
    private mutating func mixStripes(_ stripes: UnsafeRawBufferPointer) {
        guard var place = stripes.baseAddress else { return }
        let end = place + stripes.count
        var (one, two, three, four) = (lane1, lane2, lane3, lane4)
        while place < end {
            one = Self.mixed(one, Self.word(place))
            two = Self.mixed(two, Self.word(place + 8))
            three = Self.mixed(three, Self.word(place + 16))
            four = Self.mixed(four, Self.word(place + 24))
            place += 32
        }
        (lane1, lane2, lane3, lane4) = (one, two, three, four)
        length &+= stripes.count
    }

    private mutating func add(_ byte: UInt8) {
        let place = length & 31
        pending[place >> 3] |= UInt64(byte) << ((place & 7) * 8)
        length &+= 1
        guard length & 31 == 0 else { return }
        lane1 = Self.mixed(lane1, pending[0])
        lane2 = Self.mixed(lane2, pending[1])
        lane3 = Self.mixed(lane3, pending[2])
        lane4 = Self.mixed(lane4, pending[3])
        pending = SIMD4()
    }

    /// 16 hexadecimal digits.
    var digest: String {
        var hash = withPending(length < 32 ? Self.prime5 : merged)
        hash = (hash ^ hash >> 33) &* Self.prime2
        hash = (hash ^ hash >> 29) &* Self.prime3
        hash ^= hash >> 32
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private var merged: UInt64 {
        let sum =
            Self.rotated(lane1, 1) &+ Self.rotated(lane2, 7) &+ Self.rotated(lane3, 12) &+ Self.rotated(lane4, 18)
        return [lane1, lane2, lane3, lane4].reduce(sum) { hash, lane in
            (hash ^ Self.mixed(0, lane)) &* Self.prime1 &+ Self.prime4
        }
    }

    /// The bytes after the last stripe: eight at a time, then four, then one.
    private func withPending(_ start: UInt64) -> UInt64 {
        var hash = start &+ UInt64(length)
        let count = length & 31
        var index = 0
        while index + 8 <= count {
            hash = Self.rotated(hash ^ Self.mixed(0, pending[index >> 3]), 27) &* Self.prime1 &+ Self.prime4
            index += 8
        }
        if index + 4 <= count {
            let four = pending[index >> 3] & 0xFFFF_FFFF
            hash = Self.rotated(hash ^ four &* Self.prime1, 23) &* Self.prime2 &+ Self.prime3
            index += 4
        }
        while index < count {
            let byte = pending[index >> 3] >> ((index & 7) * 8) & 0xFF
            hash = Self.rotated(hash ^ byte &* Self.prime5, 11) &* Self.prime1
            index += 1
        }
        return hash
    }

    private static func word(_ place: UnsafeRawPointer) -> UInt64 {
        UInt64(littleEndian: place.loadUnaligned(as: UInt64.self))
    }

    private static func mixed(_ lane: UInt64, _ word: UInt64) -> UInt64 {
        rotated(lane &+ word &* prime2, 31) &* prime1
    }

    private static func rotated(_ value: UInt64, _ bits: UInt64) -> UInt64 {
        value &<< bits | value &>> (64 &- bits)
    }
}
