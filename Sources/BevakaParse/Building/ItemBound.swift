import BevakaCore
import FoundationEssentials

/// Bounds on what one document may hold.
enum ItemBound {
    /// Categories, authors, enclosures or hubs of one item or feed; a list longer than this is an attack or a mistake.
    static let values = 250

    /// Keeps the newest `count` items in their order; those without a date count as old, and of equals the first stay.
    static func keepNewest(_ count: Int, of feed: inout Feed) {
        guard feed.items.count > count else { return }
        let dates = feed.items.map { $0.published ?? $0.modified ?? .distantPast }
        let newest = dates.indices.sorted { left, right in
            dates[left] == dates[right] ? left < right : dates[left] > dates[right]
        }
        feed.items = newest.prefix(count).sorted().map { feed.items[$0] }
        let sentence = "The feed has more than \(count) items; the newest were kept."
        if !feed.problems.contains(sentence) { feed.problems.append(sentence) }
    }
}
