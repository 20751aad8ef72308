/// Short strings of at most eight bytes, each with the bit mask of the lists that hold it: one probe or two a look-up.
struct ByteKeyTable: Sendable {
    private var keys: [UInt64]
    private var masks: [UInt32]
    private let shift: UInt64

    /// The string in list n gets bit n. Longer strings are left out.
    init(_ lists: [[String]]) {
        var found: [UInt64: UInt32] = [:]
        for (number, list) in lists.enumerated() where number < 32 {
            for text in list {
                let bytes = FoldedText(text).bytes
                guard (1...8).contains(bytes.count) else { continue }
                let key = bytes.withUnsafeBufferPointer { Self.key($0[...]) }
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
            masks[slot] = mask
        }
    }

    /// The mask of `bytes`; 0 for what no list holds.
    @inline(__always)
    func mask(of bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
        guard bytes.count <= 8 else { return 0 }
        let key = Self.key(bytes)
        var slot = self.slot(of: key)
        while keys[slot] != 0 {
            if keys[slot] == key { return masks[slot] }
            slot = (slot &+ 1) & (keys.count &- 1)
        }
        return 0
    }

    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    }

    @inline(__always)
    private static func key(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
        var key: UInt64 = 0
        for byte in bytes { key = key &<< 8 | UInt64(byte) }
        return key
    }
}
