package import BevakaCore
import GRDB

extension SQLiteStore {
    package func apply(_ changes: [StoreChange]) throws(RunFailure) -> [StoreResult] {
        // Sources that were not asked leave no trace: a pass in which nothing is due does not touch the disk.
        guard changes.contains(where: { $0.outcome != .not_due }) else {
            return changes.map { StoreResult(sourceName: $0.source.name) }
        }
        return try writing { database in
            let writer = try DocumentWriter(database)
            return try changes.map { change in
                if change.outcome == .not_due { return StoreResult(sourceName: change.source.name) }
                return try writer.apply(change)
            }
        }
    }
}
