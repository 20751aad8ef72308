/// Intervals by resampling items with replacement; the same seed gives the same interval.
enum Bootstrap {
    private static let rounds = 1_000

    /// SplitMix64: small, and the same on every machine.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    /// The 95 % interval of the F1 over the tallies of all items.
    static func interval(_ tallies: [Tally]) -> (low: Double, high: Double) {
        guard !tallies.isEmpty else { return (0, 0) }
        var generator = Generator(state: 2026)
        var values: [Double] = []
        for _ in 0..<rounds {
            var sum = Tally()
            for _ in tallies.indices {
                sum = sum + tallies[Int.random(in: tallies.indices, using: &generator)]
            }
            values.append(sum.f1)
        }
        values.sort()
        return (values[rounds / 40], values[rounds - 1 - rounds / 40])
    }
}
