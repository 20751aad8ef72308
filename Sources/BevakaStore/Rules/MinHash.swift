import BevakaCore

/// Bands of minimal hashes (Broder 1997) of the words of title and lead: two items whose sets of words have a Jaccard
/// similarity of s share a band with probability 1 − (1 − s²)¹⁰, which is 0.94 at a half and 0.998 at 0.7.
struct MinHash {
    private static let bandCount = 10
    /// Words of the lead that take part: a short description and the beginning of a long text are then alike.
    static let leadWords = 24
    /// Fewer words say too little.
    private static let leastWords = 4

    /// One number a band, made of two minima.
    let bands: [UInt64]

    init(_ marks: StoryMarks) {
        let words = Set(marks.title + marks.lead.prefix(Self.leadWords))
        guard words.count >= Self.leastWords else {
            bands = []
            return
        }
        var minima = [UInt64](repeating: .max, count: Self.bandCount * 2)
        for word in words {
            var value = StoryKey.mixed(UInt64(word) &* 0x9E37_79B9_7F4A_7C15)
            for index in minima.indices {
                value = (value ^ value >> 29) &* 0x94D0_49BB_1331_11EB
                value ^= value >> 32
                if value < minima[index] { minima[index] = value }
            }
        }
        bands = (0..<Self.bandCount).map { StoryKey.mixed(minima[2 * $0]) &+ minima[2 * $0 + 1] }
    }
}
