import BevakaCore
import FoundationEssentials

/// A present date of an item with what it was before.
struct DeadlineLineage {
    var deadline: Deadline
    /// As the item first gave it: by this the event is known for ever.
    var origin: Deadline
    /// As it was before it last moved; nil for one that never did.
    var former: Deadline?
    /// The number of the revision by which it last moved, less one, so that it only grows; 0 for one that never did.
    var sequence = 0
    /// When it last moved.
    var moved: Date?

    /// All present dates of an item.
    static func all(of item: StoredItem, revisions: [ItemRevision]) -> [DeadlineLineage] {
        let states = revisions + [ItemRevision(item)]
        var lineages = (states.first?.deadlines ?? []).map { DeadlineLineage(deadline: $0, origin: $0) }
        for (old, new) in zip(states, states.dropFirst()) {
            let origins = DeadlineMoves(from: old.deadlines, to: new.deadlines).origins
            lineages = zip(new.deadlines, origins).map { deadline, origin in
                guard let origin else { return DeadlineLineage(deadline: deadline, origin: deadline) }
                return lineages[origin].became(deadline, in: new.number, at: old.replaced)
            }
        }
        return lineages
    }

    private func became(_ next: Deadline, in revision: Int, at moment: Date?) -> DeadlineLineage {
        var lineage = self
        lineage.deadline = next
        guard next.date != deadline.date || next.time != deadline.time else { return lineage }
        if next.date != deadline.date { lineage.former = deadline }
        lineage.sequence = revision - 1
        lineage.moved = moment
        return lineage
    }
}
