/// Transfers to machines of the house, which begin one by one. Unlike public hosts these are asked for many sources at a time, and
/// a short queue of connections to accept (five are common) is not to be overrun: what overruns it is connected for
/// us, unknown to the server, and runs into the time limit.
struct TransferPace {
    /// Between the starts of two.
    private static let pause = Duration.milliseconds(1)

    private var waiting: [TransferJob] = []
    private var next = ContinuousClock.now

    /// When there is something to begin.
    var moment: ContinuousClock.Instant? { waiting.isEmpty ? nil : next }

    mutating func add(_ job: TransferJob) {
        waiting.append(job)
    }

    /// The one whose time has come.
    mutating func take() -> TransferJob? {
        guard !waiting.isEmpty, next <= .now else { return nil }
        next = .now + Self.pause
        return waiting.removeFirst()
    }

    /// Nil when it does not wait here.
    mutating func remove(_ ticket: Int) -> TransferJob? {
        waiting.firstIndex { $0.ticket == ticket }.map { waiting.remove(at: $0) }
    }
}
