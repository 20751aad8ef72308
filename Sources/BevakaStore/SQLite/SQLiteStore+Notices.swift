package import BevakaCore
package import FoundationEssentials
import GRDB

/// Notices lie in `archive`, which holds what is to be remembered of the whole, each under its own words.
extension SQLiteStore {
    private static let prefix = "notice: "

    package func notices() throws(RunFailure) -> Set<String> {
        try reading { try Self.notices($0) }
    }

    package func keep(notices: Set<String>, now: Date) throws(RunFailure) {
        // Most passes find what the pass before found: nothing is written then.
        guard try self.notices() != notices else { return }
        try writing { database in
            let known = try Self.notices(database)
            let delete = try PreparedStatement(database, "DELETE FROM archive WHERE key = ?")
            for notice in known.subtracting(notices) { try delete.run { $0.text(Self.prefix + notice) } }
            let insert = try PreparedStatement(database, "INSERT INTO archive (key, value) VALUES (?, ?)")
            for notice in notices.subtracting(known) {
                try insert.run {
                    $0.text(Self.prefix + notice)
                    $0.date(now)
                }
            }
        }
    }

    private static func notices(_ database: Database) throws -> Set<String> {
        var notices: Set<String> = []
        // `;` is the character behind the colon of the prefix.
        let sql = "SELECT key FROM archive WHERE key >= ? AND key < 'notice;'"
        try PreparedStatement(database, sql).rows({ $0.text(Self.prefix) }) { columns in
            notices.insert(String((columns.text() ?? "").dropFirst(Self.prefix.count)))
        }
        return notices
    }
}

extension ArchiveSchema {
    /// An archive that was used by a version in which a hyphen before a word of a search meant nothing.
    static let olderHyphens = """
        INSERT INTO archive (key, value)
        SELECT 'notice: hyphens meant nothing', 0 WHERE EXISTS (SELECT 1 FROM sources)
        ON CONFLICT DO NOTHING
        """
}
