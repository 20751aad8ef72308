/// The 64-bit hash FNV-1a: the same in every process and version, unlike Swift's own.
struct FNVHash {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Adds a text and an end mark, so that ("ab", "c") and ("a", "bc") differ.
    mutating func combine(_ text: String) {
        for byte in text.utf8 { step(byte) }
        step(0xFF)
    }

    /// 16 digits.
    var hexadecimal: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private mutating func step(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}
