package import BevakaCore
import GRDB

/// Documents and revisions.
extension SQLiteStore {
    package func names(of references: [String]) throws(RunFailure) -> [DocumentName] {
        try reading { try NameTable($0).names(of: references) }
    }

    package func revision(_ number: Int, of row: Int64) throws(RunFailure) -> ItemRevision? {
        try reading { database in
            if let kept = try RevisionReader(database).all(of: row, from: number).first { return kept }
            return try ItemReader(database).item(row).map(ItemRevision.init)
        }
    }

    package func revisions(of row: Int64) throws(RunFailure) -> [ItemRevision] {
        try reading { try RevisionReader($0).all(of: row) }
    }

    /// The query with all names of its documents.
    static func withAllNames(_ query: ItemQuery, in database: Database) throws -> ItemQuery {
        guard !query.references.isEmpty else { return query }
        var query = query
        query.references = try NameTable(database).names(of: query.references).map(\.id)
        return query
    }
}
