import BevakaCore
import BevakaTag
import Foundation

/// What a term would change in the archive, item by item.
struct TermReport {
    /// An item that would have the topic, or have it no more.
    struct Change {
        var gains: Bool
        var topic: TopicID?
        var item: StoredItem
        /// The words in it that the term matches, or that lost their evidence.
        var words: [String]
    }

    let calendar: Calendar
    /// Items that were looked at.
    var items = 0
    /// Items in which the term stands and nothing changes.
    var without = 0
    /// The newest come last.
    var changes: [Change] = []
    /// Changes of topics that the term does not belong to, since a topic's part of all evidence counts.
    var sideEffects: [String: Int] = [:]

    /// The table, the newest first and at most so many lines, with a sentence that sums it up.
    func text(limit: Int, summary: String) -> String {
        var table = PlainTable(widest: 40)
        for change in changes.reversed().prefix(limit) {
            let item = change.item
            table.rows.append([
                change.gains ? "+" : "-", change.topic?.rawValue ?? "", item.publicID, day(item), item.sourceName,
                change.words.joined(separator: ", "),
                item.annotated.item.title ?? String((item.annotated.item.summary ?? "").prefix(80)),
            ])
        }
        var lines = table.lines
        if changes.count > limit { lines.append("… and \(changes.count - limit) more (--limit)") }
        if !lines.isEmpty { lines.append("") }
        lines.append(summary)
        if !sideEffects.isEmpty {
            let list = sideEffects.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            lines.append("Other topics would change too, in so many items: \(list.joined(separator: ", ")).")
        }
        return lines.joined(separator: "\n")
    }

    private func day(_ item: StoredItem) -> String {
        let parts = calendar.dateComponents(
            [.year, .month, .day], from: item.annotated.item.published ?? item.firstSeen)
        return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    }
}
