import BevakaCore
import BevakaDigest
import FoundationEssentials

/// The items of the last whole week and of the twelve before it, read once for all teams that have the week in review.
struct ReviewPool: Sendable {
    let week: ReviewWeek
    let pool: ItemPool
    let began: Date?

    init(
        store: any Store, now: Date, timeZone: TimeZone, topics: [Topic], relevance: @Sendable ([Place]) -> Relevance
    ) throws(RunFailure) {
        week = ReviewWeek(containing: now, in: timeZone).previous
        let span = ReviewTally(week: week)
        var items: [StoredItem] = []
        try store.eachItem(ItemQuery(arrivedAfter: span.from, arrivedBefore: span.to)) { item throws(RunFailure) in
            var item = item
            item.annotated.item.contentHTML = nil
            items.append(item)
        }
        pool = ItemPool(items, topics: topics.map(\.id), relevance: relevance)
        began = try store.firstPass()
    }

    /// The week as a team sees it.
    func tally(for team: Team, store: any Store) throws(RunFailure) -> ReviewTally {
        var tally = ReviewTally(week: week, topics: team.topics)
        let selection = try TeamSelection(team: team, in: pool, store: store)
        for place in selection.chosen(among: pool.items.indices) { tally.add(pool.items[place]) }
        return tally
    }
}
