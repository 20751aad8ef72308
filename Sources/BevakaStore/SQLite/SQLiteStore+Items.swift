package import BevakaCore
import GRDB

extension SQLiteStore {
    /// Items read at a time by ``eachItem(_:_:)``.
    private static let batch = 200

    package func items(_ query: ItemQuery) throws(RunFailure) -> [StoredItem] {
        try reading { database in
            let reader = try ItemReader(database)
            return try Self.rows(query, in: database).compactMap(reader.item)
        }
    }

    package func eachItem(
        _ query: ItemQuery, _ body: (StoredItem) throws(RunFailure) -> Void
    ) throws(RunFailure) {
        // Rows first, eight bytes each, then the items by batches: `body` runs outside of any read, so it may take its
        // time and use the store.
        let rows = try reading { try Self.rows(query, in: $0) }
        var start = 0
        while start < rows.count {
            let end = min(start + Self.batch, rows.count)
            let items = try reading { database in
                let reader = try ItemReader(database)
                return try rows[start..<end].compactMap(reader.item)
            }
            for item in items { try body(item) }
            start = end
        }
    }

    package func story(of publicID: String) throws(RunFailure) -> [StoredItem] {
        try reading { database in
            guard let row = try Self.row(publicID, in: database) else { return [] }
            let reader = try ItemReader(database)
            guard let asked = try reader.item(row) else { return [] }
            var others: [StoredItem] = []
            let members = try PreparedStatement(
                database, "SELECT row FROM items WHERE story = ? AND row <> ? ORDER BY row")
            var rows: [Int64] = []
            try members.rows({
                $0.integer(asked.story)
                $0.integer(row)
            }) { rows.append($0.integer() ?? 0) }
            others = try rows.compactMap(reader.item)
            return [asked] + others.filter(\.isLead) + others.filter { !$0.isLead }
        }
    }

    static func rows(_ query: ItemQuery, in database: Database) throws -> [Int64] {
        let query = try withAllNames(query, in: database)
        let selection = try ItemSelection(query) { try sourceIDs($0, in: database) }
        if selection.match != nil, query.order == .newestFirst, let limit = selection.limit,
            limit <= NewestMatches.largestLimit
        {
            return try NewestMatches.rows(selection, limit: limit, in: database)
        }
        let statement = selection.statement
        var rows: [Int64] = []
        try PreparedStatement(database, statement.sql).rows({ $0.values(statement.values) }) {
            rows.append($0.integer() ?? 0)
        }
        return rows
    }

    /// Sources with this group, or with this in their name; case does not count.
    private static func sourceIDs(_ text: String, in database: Database) throws -> [Int64] {
        let wanted = text.lowercased()
        return try SourceTable(database).all().filter {
            $0.health.name.lowercased().contains(wanted) || $0.health.group?.lowercased() == wanted
        }.map(\.id)
    }

    static func row(_ publicID: String, in database: Database) throws -> Int64? {
        let prefix = publicID.lowercased()
        guard !prefix.isEmpty, prefix.allSatisfy({ $0.isHexDigit && $0.isASCII }) else { return nil }
        var found: [(row: Int64, name: String)] = []
        // `g` is the first letter behind the hexadecimal digits.
        let sql = "SELECT row, public_id FROM items WHERE public_id >= ? AND public_id < ? ORDER BY public_id LIMIT 6"
        try PreparedStatement(database, sql).rows({
            $0.text(prefix)
            $0.text(prefix + "g")
        }) { found.append(($0.integer() ?? 0, $0.text() ?? "")) }
        if found.count > 1, found[0].name != prefix {
            let names = found.prefix(5).map(\.name).joined(separator: ", ") + (found.count > 5 ? " …" : "")
            throw RunFailure(.usage, "\(publicID) is the beginning of several items: \(names). Give more digits.")
        }
        return found.first?.row
    }
}
