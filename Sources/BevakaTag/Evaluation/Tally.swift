/// How often a topic was given rightly, wrongly, and not though it should have been.
package struct Tally: Hashable, Sendable {
    package var right = 0
    package var wrong = 0
    package var missed = 0

    package init() {}

    package var precision: Double { right + wrong == 0 ? 0 : Double(right) / Double(right + wrong) }
    package var recall: Double { right + missed == 0 ? 0 : Double(right) / Double(right + missed) }
    package var f1: Double {
        let all = 2 * right + wrong + missed
        return all == 0 ? 0 : 2 * Double(right) / Double(all)
    }

    /// One decision for one topic of one item.
    mutating func add(given: Bool, gold: Bool) {
        switch (given, gold) {
        case (true, true): right += 1
        case (true, false): wrong += 1
        case (false, true): missed += 1
        case (false, false): break
        }
    }

    static func + (left: Tally, right: Tally) -> Tally {
        var sum = left
        sum.right += right.right
        sum.wrong += right.wrong
        sum.missed += right.missed
        return sum
    }
}
