import BevakaCore
import FoundationEssentials

/// One story as an entry of a feed.
///
/// Readers know an entry by its identifier. It is made from the *first* telling of the story, whichever leads it: when a
/// weightier source tells the same next day and takes the lead, the entry is updated, and no reader shows it twice.
struct FeedEntry: Sendable {
    let story: Story
    /// The item's first sentences, which both kinds of feed tell.
    let summary: String?
    /// `urn:uuid:…`
    let id: String
    /// When the story came into this feed.
    let arrived: Date
    /// When what is shown came: the lead's arrival or its last edit. Never earlier than what a reader was told before.
    let updated: Date

    /// - Parameters:
    ///   - story: of all tellings that are known.
    ///   - own: those that the feed's condition chose.
    ///   - all: all tellings, `own` among them.
    init?(_ story: Story, own: [StoredItem], all: [StoredItem]) {
        guard let first = all.min(by: { $0.row < $1.row }), let arrived = own.compactMap(\.arrived).min() else {
            return nil
        }
        self.story = story
        summary = story.text.lead
        self.arrived = arrived
        id = StableID.urn("item/" + first.publicID)
        let lead = story.lead
        updated = [first.arrived, lead.arrived, lead.revised].compactMap(\.self).max() ?? arrived
    }

    /// When it came, to the second, in the notation of ``FeedPages``.
    var stamp: String { FeedPages.stamp(arrived) }

    /// The source first, then those that the item names.
    var authors: [String] {
        let named = story.lead.annotated.item.authors.compactMap { $0.name.map(PlainText.line) }
        var seen: Set<String> = []
        return ([PlainText.line(story.lead.sourceName)] + named).filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
