package import BevakaCore
import GRDB

extension SQLiteStore {
    package func correct(_ publicID: String, _ corrections: [Correction]) throws(RunFailure) -> StoredItem {
        try change(publicID, corrections)
    }

    package func withdrawCorrections(of publicID: String) throws(RunFailure) -> StoredItem {
        try change(publicID, nil)
    }

    package func correctedItems() throws(RunFailure) -> [StoredItem] {
        try reading { database in
            var rows: [Int64] = []
            let select = try PreparedStatement(
                database, "SELECT item FROM corrections GROUP BY item ORDER BY max(at) DESC, item DESC")
            try select.rows { rows.append($0.integer() ?? 0) }
            return try rows.compactMap(try ItemReader(database).item)
        }
    }

    private func change(_ publicID: String, _ corrections: [Correction]?) throws(RunFailure) -> StoredItem {
        try writing { database in
            let reader = try ItemReader(database)
            guard let row = try Self.row(publicID, in: database), let item = try reader.item(row) else {
                throw RunFailure(
                    .usage, "No item has the identifier \"\(publicID)\". `bevaka search` prints identifiers.")
            }
            try AnnotationWriter(database).correct(row, having: item.annotated.topics, with: corrections)
            return try reader.item(row) ?? item
        }
    }
}
