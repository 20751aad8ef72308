import BevakaConfig
package import BevakaCore
import BevakaFetch

extension Workplace {
    /// What asking every source once has shown.
    package struct LiveCheck: Sendable {
        /// A table for people.
        package let text: String
        /// Set when no source answered with anything that could be read.
        package let failure: RunFailure?
    }

    /// Fetches each source that is switched on once and reads it; nothing is stored.
    ///
    /// - Parameter progress: told how many of how many are done, and of which last.
    package func checkLive(progress: @escaping @Sendable (Int, Int, String) -> Void) async -> LiveCheck {
        let sources = settings.followed
        let fetcher = fetcher(for: settings.feeds)
        var rows: [String: LiveRow] = [:]
        for await document in fetcher.documents(for: sources.map { FetchRequest(source: $0) }, clock: now) {
            rows[document.source.name] = LiveRow(document)
            progress(rows.count, sources.count, document.source.name)
        }
        let inOrder = sources.compactMap { rows[$0.name] }
        let table =
            [["source", "outcome", "items", "newest", "problem"]] + inOrder.map { $0.cells(calendar, now: now()) }
        let failed = inOrder.count { $0.feed == nil }
        let sum = "\(inOrder.count - failed) of \(inOrder.count) sources can be read."
        return LiveCheck(
            text: Columns.text(table) + "\n" + sum,
            failure: !inOrder.isEmpty && failed == inOrder.count
                ? RunFailure(.noSourceReached, "No source could be read; see the table for each one's reason.") : nil)
    }
}
