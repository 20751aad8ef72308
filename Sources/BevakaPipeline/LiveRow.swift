import BevakaCore
import BevakaParse
import Foundation

/// One source in the table of `bevaka check --live`.
struct LiveRow: Sendable {
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
        do throws(FeedProblem) {
            let feed = try document.feed()
            self.feed = feed
            outcome = .fetched
            problem = Self.remark(on: feed, from: document)
        } catch {
            feed = nil
            outcome = .failed
            problem = error
        }
    }

    func cells(_ calendar: Calendar, now: Date) -> [String] {
        let newest = feed?.items.compactMap { PublicationDate.effective($0.published ?? $0.modified, seen: now) }.max()
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
