import BevakaConfig
package import BevakaCore
import BevakaFetch
import BevakaParse
import Foundation

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
        let fetcher = fetcher(for: sources)
        var rows: [String: LiveRow] = [:]
        for await document in fetcher.documents(for: sources.map { FetchRequest(source: $0) }, clock: now) {
            rows[document.source.name] = LiveRow(document)
            progress(rows.count, sources.count, document.source.name)
        }
        let inOrder = sources.compactMap { rows[$0.name] }
        let table = [["source", "outcome", "items", "newest", "problem"]] + inOrder.map { $0.cells(calendar) }
        let failed = inOrder.count { $0.feed == nil }
        let sum = "\(inOrder.count - failed) of \(inOrder.count) sources can be read."
        return LiveCheck(
            text: Columns.text(table) + "\n" + sum,
            failure: !inOrder.isEmpty && failed == inOrder.count
                ? RunFailure(.noSourceReached, "No source could be read; see the table for each one's reason.") : nil)
    }
}

/// One source in the table of `bevaka check --live`.
private struct LiveRow: Sendable {
    let name: String
    let outcome: FetchOutcome
    let feed: Feed?
    let problem: FeedProblem?

    init(_ document: FetchedDocument) {
        name = document.source.name
        guard document.outcome == .fetched else {
            outcome = document.outcome
            feed = nil
            problem = document.problem
            return
        }
        let context = ParseContext(
            contentType: document.contentType, base: document.url, limits: document.source.limits)
        do throws(FeedProblem) {
            let feed = try FeedParser.parse(document.body, layout: document.source.layout, context: context)
            self.feed = feed
            outcome = .fetched
            problem = Self.remark(on: feed, from: document)
        } catch {
            feed = nil
            outcome = .failed
            problem = error
        }
    }

    func cells(_ calendar: Calendar) -> [String] {
        let newest = feed?.items.compactMap { $0.published ?? $0.modified }.max()
        return [
            name, outcome.rawValue, feed.map { String($0.items.count) } ?? "",
            feed == nil ? "" : DayText.text(newest, calendar),
            problem.map { "\($0.kind.rawValue): \($0.message)" } ?? "",
        ]
    }

    /// What a person should know of a source that could be read.
    private static func remark(on feed: Feed, from document: FetchedDocument) -> FeedProblem? {
        if let moved = document.permanentURL {
            return FeedProblem(.http_status, "Moved for good to \(moved).")
        }
        if feed.items.isEmpty { return FeedProblem(.no_items, "It has no items.") }
        return feed.wellFormed
            ? nil : FeedProblem(.malformed, "Read after repairs: \(feed.problems.joined(separator: " "))")
    }
}
