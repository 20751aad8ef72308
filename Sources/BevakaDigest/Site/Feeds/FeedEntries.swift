import BevakaCore

/// Makes the entries of a feed: one for each story, the newest arrival first.
struct FeedEntries {
    let maker: StoryMaker

    /// - Parameter topics: all known, for the order of an entry's categories. Items without any topic make entries too: a
    ///   group of sources and a search are asked for as they are.
    init(topics: [Topic], today: CivilDay) {
        let order = Dictionary(
            topics.byPriority.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        maker = StoryMaker(order: order, today: today)
    }

    func of(_ request: FeedRequest) -> [FeedEntry] {
        let context = Dictionary(grouping: request.context, by: \.story)
        let entries = Dictionary(grouping: Self.once(request.items), by: \.story).compactMap { number, own in
            entry(own, context[number] ?? [])
        }
        return entries.sorted(by: Self.isNewer)
    }

    /// One entry an item, in the order given: for what a search has found.
    func each(_ items: [StoredItem]) -> [FeedEntry] {
        items.compactMap { item in
            var item = item
            item.arrived = item.arrived ?? item.firstSeen
            return entry([item], [])
        }
    }

    private func entry(_ own: [StoredItem], _ context: [StoredItem]) -> FeedEntry? {
        let all = Self.once(own + context).sorted { $0.row < $1.row }
        return maker.story(all).flatMap { FeedEntry($0, own: own, all: all) }
    }

    private static func once(_ items: [StoredItem]) -> [StoredItem] {
        var rows: Set<Int64> = []
        return items.filter { rows.insert($0.row).inserted }
    }

    private static func isNewer(_ left: FeedEntry, _ right: FeedEntry) -> Bool {
        left.arrived == right.arrived ? left.story.lead.row > right.story.lead.row : left.arrived > right.arrived
    }
}
