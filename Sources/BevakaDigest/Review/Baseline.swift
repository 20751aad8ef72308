/// What is usual, from the weeks before.
struct Baseline: Hashable, Sendable {
    /// Fewer weeks than these tell nothing.
    static let least = 3

    /// The median, which one wild week does not move; halves are rounded up.
    let usual: Int
    let highest: Int
    let lowest: Int
    /// How many weeks it rests on.
    let weeks: Int

    /// Nil for too few weeks.
    init?(_ counts: [Int]) {
        guard counts.count >= Self.least, let least = counts.min(), let most = counts.max() else { return nil }
        let sorted = counts.sorted()
        let middle = sorted.count / 2
        usual = sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle] + 1) / 2 : sorted[middle]
        highest = most
        lowest = least
        weeks = counts.count
    }
}
