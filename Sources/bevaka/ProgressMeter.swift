import BevakaCore
import BevakaPipeline

/// Shows on a terminal how far a pass has come; elsewhere it is silent.
struct ProgressMeter: Sendable {
    let isQuiet: Bool

    @Sendable func show(_ progress: Progress) {
        guard !isQuiet else { return }
        Terminal.passing("\(progress.done)/\(progress.total) \(progress.entry.name)")
    }

    /// One line that sums the pass up.
    func finish(_ report: RunReport) {
        guard !isQuiet, Terminal.messagesAreSeen else { return }
        let asked = report.feeds.filter { $0.outcome != .not_due }
        let failed = asked.filter { [.failed, .gone].contains($0.outcome) }.count
        Terminal.passing("")
        Terminal.message(
            "\(asked.count) of \(report.feeds.count) sources asked, \(failed) failed; \(report.items.new) new items, "
                + "\(report.items.updated) changed")
    }
}
