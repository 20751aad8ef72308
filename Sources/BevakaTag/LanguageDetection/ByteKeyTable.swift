/// Short strings of at most eight bytes, each with the bit mask of the lists that hold it: one probe or two a look-up.
struct ByteKeyTable: Sendable {
    private var keys: [UInt64]
    private var masks: [UInt32]
    private let shift: UInt64
    /// A bit for each string, by its hash: most words are in no list, and this stays in the nearest cache.
    private var known = [UInt64](repeating: 0, count: 256)
    /// By a hash of two bytes: the lengths of the strings that may end with them, each a bit.
    private var endLengths = [UInt16](repeating: 0, count: 0x400)

    /// The string in list n gets bit n. Longer strings are left out.
    init(_ lists: [[String]]) {
        var found: [UInt64: UInt32] = [:]
        for (number, list) in lists.enumerated() where number < 32 {
            for text in list {
                let bytes = FoldedText(text).bytes
                guard (1...8).contains(bytes.count) else { continue }
                let key = bytes.withUnsafeBufferPointer(Self.key)
                if bytes.count > 1 {
                    endLengths[Self.pair(bytes[bytes.count - 2], bytes[bytes.count - 1])] |= 1 << UInt16(bytes.count)
                }
                found[key, default: 0] |= 1 << UInt32(number)
            }
        }
        var bits = 4
        while 1 << bits < found.count * 3 { bits += 1 }
        keys = [UInt64](repeating: 0, count: 1 << bits)
        masks = [UInt32](repeating: 0, count: 1 << bits)
        shift = UInt64(64 - bits)
        for (key, mask) in found {
            var slot = self.slot(of: key)
            while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
            keys[slot] = key
            let hash = Self.hash(key)
            known[Int(hash &>> 56)] |= 1 &<< (hash &>> 50 & 63)
            masks[slot] = mask
        }
    }

    /// The mask of the longest end of a word that a list holds, of at least two bytes; 0 where there is none.
    ///
    /// - Parameter key: That of the word's last eight bytes.
    @inline(__always)
    func mask(ofEndOf key: UInt64, longest: Int) -> UInt32 {
        guard longest >= 2 else { return 0 }
        let last = UInt8(truncatingIfNeeded: key)
        var lengths = endLengths[Self.pair(UInt8(truncatingIfNeeded: key &>> 8), last)]
        lengths &= 2 &<< UInt16(truncatingIfNeeded: longest) &- 1
        while lengths != 0 {
            let length = 15 &- lengths.leadingZeroBitCount
            // What a key has of bytes farther from the end lies higher.
            let mask = mask(of: length < 8 ? key & (1 &<< UInt64(8 &* length) &- 1) : key)
            if mask != 0 { return mask }
            lengths &= ~(1 &<< UInt16(truncatingIfNeeded: length))
        }
        return 0
    }

    /// The mask of the string with this key; 0 for what no list holds.
    @inline(__always)
    func mask(of key: UInt64) -> UInt32 {
        let hash = Self.hash(key)
        guard known[Int(truncatingIfNeeded: hash &>> 56)] &>> (hash &>> 50 & 63) & 1 != 0 else { return 0 }
        var slot = Int(truncatingIfNeeded: hash &>> shift)
        while keys[slot] != 0 {
            if keys[slot] == key { return masks[slot] }
            slot = (slot &+ 1) & (keys.count &- 1)
        }
        return 0
    }

    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: Self.hash(key) &>> shift)
    }

    @inline(__always)
    private static func hash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

    /// The key of a string: of a longer one, that of its last eight bytes.
    @inline(__always)
    static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var key: UInt64 = 0
        for byte in bytes { key = key &<< 8 | UInt64(byte) }
        return key
    }

    @inline(__always)
    private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
        (Int(first) &* 37 &+ Int(second)) & 0x3FF
    }
}
