/// Byte strings to be looked up at a place of a text: those that begin with the two bytes there, the longest first.
///
/// All strings lie in one buffer, so that looking costs no reference counting.
struct PrefixIndex: Sendable {
    private struct Stem {
        var offset: Int32
        var count: Int32
        var value: Int32
    }

    private static let buckets = 2_048

    private var bytes: [UInt8] = []
    private var stems: [Stem] = []
    /// Where each bucket's stems begin; one more than there are buckets.
    private var starts: [Int32] = []

    /// Strings of at least two bytes, each with a number that tells what it stands for.
    init(_ list: [(bytes: [UInt8], value: Int)]) {
        var buckets: [[(bytes: [UInt8], value: Int)]] = Array(repeating: [], count: Self.buckets)
        for stem in list where stem.bytes.count >= 2 {
            buckets[Self.bucket(stem.bytes[0], stem.bytes[1])].append(stem)
        }
        for bucket in buckets {
            starts.append(Int32(stems.count))
            for stem in bucket.sorted(by: { ($1.bytes.count, $0.value) < ($0.bytes.count, $1.value) }) {
                stems.append(
                    Stem(offset: Int32(bytes.count), count: Int32(stem.bytes.count), value: Int32(stem.value)))
                bytes += stem.bytes
            }
        }
        starts.append(Int32(stems.count))
    }

    @inline(__always)
    private static func bucket(_ first: UInt8, _ second: UInt8) -> Int {
        (Int(first) &* 61 &+ Int(second) &* 3) & (buckets - 1)
    }

    /// The numbers of the stems that may begin at `place`.
    @inline(__always)
    func candidates(at place: Int, in text: TextScan) -> Range<Int> {
        guard place &+ 1 < text.count else { return 0..<0 }
        let bucket = Self.bucket(text.bytes[place], text.bytes[place &+ 1])
        return Int(starts[bucket])..<Int(starts[bucket &+ 1])
    }

    /// Where a candidate ends that begins at `place`; nil where it does not stand there.
    @inline(__always)
    func end(of candidate: Int, at place: Int, in text: TextScan) -> Int? {
        let stem = stems[candidate]
        let end = place &+ Int(stem.count)
        guard end <= text.count else { return nil }
        var offset = Int(stem.offset)
        for position in place..<end {
            guard bytes[offset] == text.bytes[position] else { return nil }
            offset &+= 1
        }
        return end
    }

    func value(of candidate: Int) -> Int { Int(stems[candidate].value) }
}
