import GRDB
import Testing

@testable import BevakaStore

extension SQLiteStore {
    /// SQLite's own check of the file, of the foreign keys, and of the full-text index against the texts.
    func checkIntegrity() throws {
        try writing { database in
            #expect(try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"])
            #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
            try database.execute(sql: "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
        }
    }

    func count(_ table: String) throws -> Int {
        try reading { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0 }
    }
}
