/// How many words two sets have in common.
struct WordOverlap {
    private let shared: Int
    let smaller: Int
    private let all: Int

    init(_ one: WordSet, _ other: WordSet) {
        let left = one.words
        let right = other.words
        var shared = 0, first = 0, second = 0
        while first < left.count, second < right.count {
            let word = left[first], otherWord = right[second]
            if word == otherWord { shared += 1 }
            if word <= otherWord { first += 1 }
            if otherWord <= word { second += 1 }
        }
        self.shared = shared
        smaller = min(left.count, right.count)
        all = left.count + right.count - shared
    }

    /// Shared words among all; 0 when there are none.
    var jaccard: Double { all == 0 ? 0 : Double(shared) / Double(all) }
    /// Shared words among those of the shorter list; 0 when it is empty.
    var containment: Double { smaller == 0 ? 0 : Double(shared) / Double(smaller) }
}
