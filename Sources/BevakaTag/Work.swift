/// The work of reading one item, in steps, and whether it has become too much.
///
/// A step is a byte that is walked over or something found that is compared with another. Steps depend on nothing but the item and the
/// vocabulary, so an item has the same tags on every machine, however busy. Readings are linear; this holds the one that is
/// not, before it holds everybody up.
///
/// Whoever walks over a stretch of text, or along a list, spends its length; whoever begins something anew for each thing
/// found looks first whether there is anything left.
package struct Work: Sendable {
    /// The time that has passed, and how much of it one item may take: the last guard, for what spends no steps.
    package struct Guard: Sendable {
        package var elapsed: @Sendable () -> Duration
        package var limit: Duration

        package init(limit: Duration, elapsed: @escaping @Sendable () -> Duration) {
            self.elapsed = elapsed
            self.limit = limit
        }
    }

    package private(set) var steps = 0
    /// True from the moment on in which more was spent than there is.
    package private(set) var isSpent = false
    private let budget: Int
    /// The steps at which the budget or the clock is looked at next.
    private var next: Int
    private let watch: Guard?
    private let start: Duration
    /// The clock is looked at once in so many steps, a few milliseconds.
    private static let look = 1_000_000

    package init(budget: Int = .max, guard watch: Guard? = nil) {
        self.budget = budget
        self.watch = watch
        start = watch?.elapsed() ?? .zero
        next = watch == nil ? budget : Swift.min(budget, Self.look)
    }

    /// Counts steps; never stops by itself.
    @inline(__always)
    package mutating func spend(_ count: Int) {
        steps &+= count
        if steps > next { settle() }
    }

    @inline(never)
    private mutating func settle() {
        if steps > budget {
            isSpent = true
        } else if let watch, watch.elapsed() - start > watch.limit {
            isSpent = true
        }
        next = isSpent ? .max : Swift.min(budget, steps &+ Self.look)
    }
}

extension Work {
    /// The steps that one item may take.
    package static let itemBudget = 200_000_000
}
