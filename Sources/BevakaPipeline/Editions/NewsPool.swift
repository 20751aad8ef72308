import BevakaCore
import FoundationEssentials

/// Everything that may be news to some team, read once for all of them.
struct NewsPool: Sendable {
    let pool: ItemPool
    /// The archive's last row when this was read: what came later is for the next run.
    let through: Int64

    init(
        store: any Store, above row: Int64, editedSince since: Date, topics: [Topic],
        relevance: @Sendable ([Place]) -> Relevance
    ) throws(RunFailure) {
        let through = try store.lastRow()
        self.through = through
        let items = try store.candidates(above: row, editedSince: since).filter { $0.row <= through }
        pool = ItemPool(items, topics: topics.map(\.id), relevance: relevance)
    }

    /// What is new for a team that stands there: later arrivals, and earlier ones that were edited or corrected since, of the
    /// time that it has been served.
    func places(for desk: TeamDesk) -> [Int] {
        pool.items.indices.filter { place in
            let item = pool.items[place]
            return item.row > desk.through || (item.arrived ?? item.firstSeen) >= desk.started
        }
    }
}
