import BevakaCore
import FoundationEssentials

/// Everything that may be news to some team, read once for all of them.
struct NewsPool: Sendable {
    /// By row.
    let items: [StoredItem]
    /// The archive's last row when this was read: what came later is for the next run.
    let through: Int64

    init(store: any Store, above row: Int64, editedSince since: Date) throws(RunFailure) {
        let through = try store.lastRow()
        self.through = through
        items = try store.candidates(above: row, editedSince: since).filter { $0.row <= through }
    }

    /// What is new for a team that stands there: later arrivals, and earlier ones that were edited or corrected since, of the
    /// time that it has been served.
    func items(for desk: TeamDesk) -> [StoredItem] {
        items.filter { $0.row > desk.through || $0.firstSeen >= desk.started }
    }
}
