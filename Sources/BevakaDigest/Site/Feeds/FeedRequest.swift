package import BevakaCore

/// What one subscribable feed is made from.
package struct FeedRequest: Sendable {
    package var channel: FeedChannel
    /// The items that belong to the feed, in any order, at least as far back as ``FeedPages/reach(archives:today:)`` says.
    package var items: [StoredItem]
    /// Further tellings of the same stories, which the feed's own condition does not choose: with them a story has its
    /// lead and its identifier whatever was chosen.
    package var context: [StoredItem]
    /// The names of the archive documents that are there already.
    package var archives: [String]
    /// True when older items of the feed were left out: what the subscription document cannot hold then must be archived.
    package var isCutOff: Bool

    package init(
        channel: FeedChannel, items: [StoredItem], context: [StoredItem] = [], archives: [String] = [],
        isCutOff: Bool = false
    ) {
        self.channel = channel
        self.items = items
        self.context = context
        self.archives = archives
        self.isCutOff = isCutOff
    }
}
