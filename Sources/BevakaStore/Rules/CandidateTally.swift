/// What the keys that stored items share with a new one say together.
struct CandidateTally {
    private var shared: [(row: Int64, score: Int)] = []

    mutating func add(_ row: Int64, _ score: Int) {
        shared.append((row, score))
    }

    /// Those worth a comparison, the likeliest first; of equal ones the younger.
    func likeliest(_ limit: Int) -> [(row: Int64, score: Int)] {
        var sums: [(row: Int64, score: Int)] = []
        // Sorting some hundreds is cheaper than counting them in a dictionary.
        for entry in shared.sorted(by: { $0.row < $1.row }) {
            if let last = sums.last, last.row == entry.row {
                sums[sums.count - 1].score += entry.score
            } else {
                sums.append(entry)
            }
        }
        sums.removeAll { $0.score < StoryKey.leastScore }
        sums.sort { ($1.score, $1.row) < ($0.score, $0.row) }
        return Array(sums.prefix(limit))
    }
}
