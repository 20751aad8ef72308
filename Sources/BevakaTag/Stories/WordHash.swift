/// A hash of words that is the same in every run and on every machine: 128 bits of FNV-1a, in two halves with different
/// starts.
struct WordHash: Hashable, Sendable {
    private var high: UInt64 = 0xCBF2_9CE4_8422_2325
    private var low: UInt64 = 0x9AE1_6A3B_2F90_404F

    private static let prime: UInt64 = 0x100_0000_01B3

    /// Takes in a word and its end.
    mutating func add(_ word: some Sequence<UInt8>) {
        for byte in word {
            high = (high ^ UInt64(byte)) &* Self.prime
            low = (low ^ UInt64(byte)) &* Self.prime
        }
        high = (high ^ 0x20) &* Self.prime
        // The halves must not move together.
        low = (low ^ (low >> 29) ^ 0x0A) &* Self.prime
    }

    var hexadecimal: String { Self.digits(high) + Self.digits(low) }

    private static func digits(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
