import BevakaCore
import FoundationEssentials

/// One screen for an administrator: does the worker run, do the sources answer?
struct StatusReport {
    let health: [SourceHealth]
    let now: Date
    let calendar: Calendar
    /// Deliveries that wait after a failed attempt, and those that failed for good in the last days.
    var deliveries: [Delivery] = []

    /// Set when no source has been read for a day: the worker or the network stands still; or when an edition has been
    /// waiting for a day.
    var failure: RunFailure? {
        if let stuck = deliveries.first(where: { $0.state == .pending && now.timeIntervalSince($0.created) > 86_400 }) {
            return RunFailure(
                .cannotWrite,
                "Edition \(stuck.number) of \(stuck.team) has not left for a day: \(stuck.problem ?? "it was not tried"). "
                    + "See `mail:` and `webhook:` in feeds.yml.")
        }
        if let last = lastSuccess, now.timeIntervalSince(last) < 86_400 { return nil }
        let since = lastSuccess.map { "since \(moment($0))" } ?? "yet"
        return RunFailure(
            .noSourceReached,
            "No source has been read \(since): see that cron runs `bevaka run` and that the network is there.")
    }

    var text: String {
        let failing = health.filter { $0.failuresInARow > 0 }
        let stale = health.filter { $0.failuresInARow == 0 && $0.isStale(now: now) }
        var lines = [
            "Last pass     \(health.compactMap(\.lastAttempt).max().map(moment) ?? "never")",
            "Last answer   \(lastSuccess.map(moment) ?? "never")",
            "Last news     \(health.compactMap(\.lastNewItem).max().map(moment) ?? "never")",
            "Items         \(health.reduce(0) { $0 + $1.itemCount })",
            "Sources       \(health.count): \(health.count - failing.count - stale.count) well, \(failing.count) failing, \(stale.count) silent",
        ]
        lines += failing.map {
            "  failing  \($0.name)\($0.failingSince.map { " since \(moment($0))" } ?? ""): \($0.lastProblem?.message ?? "")"
        }
        lines += stale.map { "  silent   \($0.name)\($0.lastNewItem.map { " since \(moment($0))" } ?? "")" }
        lines += deliveries.map {
            "  \($0.state.rawValue)  \($0.team) no. \($0.number) to \($0.recipient): \($0.problem ?? "")"
        }
        return lines.joined(separator: "\n")
    }

    private var lastSuccess: Date? { health.compactMap(\.lastSuccess).max() }

    private func moment(_ date: Date) -> String {
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        return "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day)) \(two(parts.hour)):\(two(parts.minute))"
    }
}
