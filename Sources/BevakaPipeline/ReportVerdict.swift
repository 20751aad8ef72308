package import BevakaCore

/// What a finished pass means for the person or program that started it.
package struct ReportVerdict: Sendable {
    /// Lines worth a mail from cron: sources that fail now and did not before; none when the fault is this machine's.
    package let warnings: [String]
    /// Set when no source at all could be reached.
    package let failure: RunFailure?

    /// - Parameter failingBefore: names of sources that had failed in the pass before this one already.
    /// - Parameter deliveries: what is to be said of deliveries.
    package init(_ report: RunReport, failingBefore: Set<String>, deliveries: [String] = []) {
        let asked = report.feeds.filter { $0.outcome != .not_due }
        let unreached = asked.filter(Self.isUnreached)
        failure =
            asked.isEmpty || unreached.count < asked.count
            ? nil
            : RunFailure(
                .noSourceReached,
                "No source could be reached (\(asked.count) asked): this machine seems to have no way out to the network. "
                    + "Check it and its proxy settings, or see bevaka at work without a network with: make demo")
        let newly = asked.filter { [.failed, .gone].contains($0.outcome) && !failingBefore.contains($0.name) }
        warnings =
            (failure == nil ? newly.map { "\($0.name): \($0.problem?.message ?? "failed") (\($0.url))" } : [])
            + deliveries
    }

    /// No answer of any kind came from the source's server.
    private static func isUnreached(_ entry: RunReport.FeedEntry) -> Bool {
        entry.outcome == .failed && entry.status == nil && entry.problem?.kind.meansNoAnswer == true
    }
}
