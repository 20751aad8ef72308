import GRDB

/// The newest items among those that match words, without reading all matches.
///
/// The index gives rows the latest first, and an item never arrives later than it is first seen; so as soon as a row was
/// first seen before the last of the best so far arrived, no row behind it can be better. In an archive that has run for a
/// while that is after little more than `limit` rows; only back catalogues have to be walked through.
struct NewestMatches {
    /// Beyond this, sorting everything is as good.
    static let largestLimit = 500

    private let limit: Int
    private var best: [(row: Int64, arrived: Double)] = []

    static func rows(_ selection: ItemSelection, limit: Int, in database: Database) throws -> [Int64] {
        guard limit > 0 else { return [] }
        var matches = NewestMatches(limit: limit)
        let walk = selection.walk
        try PreparedStatement(database, walk.sql).rowsWhile({ $0.values(walk.values) }) { columns in
            let row = columns.integer() ?? 0
            let arrived = columns.real() ?? -.infinity
            return matches.take(row, arrived: arrived, firstSeen: columns.real() ?? .infinity)
        }
        return matches.best.map(\.row)
    }

    private init(limit: Int) {
        self.limit = limit
    }

    /// False when no later row can be better.
    private mutating func take(_ row: Int64, arrived: Double, firstSeen: Double) -> Bool {
        if best.count == limit, let last = best.last {
            if firstSeen <= last.arrived { return false }
            if arrived <= last.arrived { return true }
            best.removeLast()
        }
        // Behind those of the same moment: they have the higher rows.
        var low = 0
        var high = best.count
        while low < high {
            let middle = (low + high) / 2
            if best[middle].arrived >= arrived { low = middle + 1 } else { high = middle }
        }
        best.insert((row, arrived), at: low)
        return true
    }
}
