/// Times of one piece of work done several times.
struct Rounds {
    private var seconds: [Double] = []

    /// Does the work, after once for warming up; `work` gives a number that must be the same each time.
    init(_ count: Int, _ work: () throws -> Int) rethrows {
        let found = try work()
        for _ in 0..<max(1, count) {
            let start = ContinuousClock.now
            let again = try work()
            seconds.append((ContinuousClock.now - start) / .seconds(1))
            precondition(again == found, "the same work found \(found), then \(again)")
        }
    }

    var median: Double { seconds.sorted()[seconds.count / 2] }

    /// Megabytes a second, without decimals over ten.
    func rate(bytes: Int) -> String {
        let rate = Double(bytes) / 1e6 / median
        return rate < 10 ? "\((rate * 10).rounded() / 10)" : "\(Int(rate.rounded()))"
    }
}
