import Foundation

/// Times of one piece of work done several times, in seconds of the processor: a busy machine counts less than by the clock.
struct Rounds {
    private var seconds: [Double] = []

    /// Does the work, after once for warming up; `work` gives a number that must be the same each time.
    init(_ count: Int, _ work: () throws -> Int) rethrows {
        let found = try work()
        for _ in 0..<max(1, count) {
            let start = Self.processorSeconds
            let again = try work()
            seconds.append(Self.processorSeconds - start)
            precondition(again == found, "the same work found \(found), then \(again)")
        }
    }

    static var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    var median: Double { seconds.sorted()[seconds.count / 2] }

    /// Megabytes a second, without decimals over ten.
    func rate(bytes: Int) -> String {
        let rate = Double(bytes) / 1e6 / median
        return rate < 10 ? "\((rate * 10).rounded() / 10)" : "\(Int(rate.rounded()))"
    }
}
