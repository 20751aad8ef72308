/// A number from 0 up to 1 made from a seed (the finishing step of SplitMix64), so that schedules can be repeated.
struct SeededFraction {
    let value: Double

    init(_ seed: UInt64) {
        var mixed = seed &+ 0x9e37_79b9_7f4a_7c15
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        value = Double((mixed ^ mixed >> 31) >> 11) / Double(1 << 53)
    }
}
