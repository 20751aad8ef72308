import BevakaCore
import FoundationEssentials

/// The bound on the items of one document.
enum ItemBound {
    /// Keeps the newest `count` items in their order; those without a date count as old, and of equals the first stay.
    static func keepNewest(_ count: Int, of feed: inout Feed) {
        guard feed.items.count > count else { return }
        let newest = feed.items.indices.sorted { left, right in
            let (a, b) = (date(of: feed.items[left]), date(of: feed.items[right]))
            return a == b ? left < right : a > b
        }
        feed.items = newest.prefix(count).sorted().map { feed.items[$0] }
        let sentence = "The feed has more than \(count) items; the newest were kept."
        if !feed.problems.contains(sentence) { feed.problems.append(sentence) }
    }

    private static func date(of item: Item) -> Date {
        item.published ?? item.modified ?? .distantPast
    }
}
