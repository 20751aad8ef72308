import BevakaCore

/// The one writer of a pass: gathers documents into few transactions and keeps the ledger.
///
/// Sources that gave no answer at all wait until another has given one: while nobody answers, the fault is this machine's,
/// and no source is to be asked later because of it.
struct ChangeWriter: Sendable {
    /// A batch is written when it holds this many documents or items: large enough to be cheap, small enough for memory.
    static let documentsABatch = 64
    static let itemsABatch = 1_000

    let store: any ItemStore
    let total: Int
    let progress: @Sendable (Progress) -> Void

    /// Stores all changes.
    ///
    /// - Throws: ``RunFailure`` 73 or 74; what was stored before stays, whole documents each.
    func write(_ queue: ChangeQueue) async throws(RunFailure) -> Ledger {
        var ledger = Ledger()
        var batch: [StoreChange] = []
        var unanswered: [StoreChange] = []
        var items = 0, hasAnswer = false
        for await change in queue.changes {
            if !hasAnswer, change.isUnanswered {
                unanswered.append(change)
                continue
            }
            hasAnswer = true
            batch += unanswered + [change]
            unanswered = []
            items += change.items.count
            if batch.count >= Self.documentsABatch || items >= Self.itemsABatch {
                try flush(&batch, &ledger)
                queue.written(items)
                items = 0
            }
        }
        batch += unanswered.map(\.askedAgainSoon)
        try flush(&batch, &ledger)
        return ledger
    }

    private func flush(_ batch: inout [StoreChange], _ ledger: inout Ledger) throws(RunFailure) {
        guard !batch.isEmpty else { return }
        let results = try store.apply(batch)
        for (change, result) in zip(batch, results) {
            let entry = ledger.enter(change, result)
            progress(Progress(done: ledger.entries.count, total: total, entry: entry))
        }
        batch.removeAll(keepingCapacity: true)
    }
}
