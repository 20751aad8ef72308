/// How many words two lists have in common, each word once.
struct WordOverlap {
    private let shared: Int
    let smaller: Int
    private let all: Int

    init(_ one: [UInt32], _ other: [UInt32]) {
        let left = Set(one)
        let right = Set(other)
        shared = left.intersection(right).count
        smaller = min(left.count, right.count)
        all = left.count + right.count - shared
    }

    /// Shared words among all; 0 when there are none.
    var jaccard: Double { all == 0 ? 0 : Double(shared) / Double(all) }
    /// Shared words among those of the shorter list; 0 when it is empty.
    var containment: Double { smaller == 0 ? 0 : Double(shared) / Double(smaller) }
}
