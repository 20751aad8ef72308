import GRDB

@testable import BevakaStore

extension SQLiteStore {
    /// What takes back each step of ``ArchiveSchema``, the last one first. A step that only adds rows needs none.
    private static let undoing = [
        ("008", "ALTER TABLE items DROP COLUMN dated; DELETE FROM archive WHERE key = 'dates_after'"),
        ("006", "DROP TABLE teams; DROP INDEX revisions_replaced"),
        (
            "005",
            """
            DROP TABLE story_marks; DROP TABLE story_keys; DROP TABLE story_links; DROP TABLE story_rulings;
            DELETE FROM archive WHERE key = 'stories_after'
            """
        ),
        ("004", "DROP TABLE blocks"),
        ("003", "DROP TABLE corrections; DROP TABLE retagging"),
    ]

    /// Makes the archive one of an older bevaka, whose last step had this number, as far as the tables go.
    func becomeOlder(than step: String) throws {
        try writing { database in
            for (undone, sql) in Self.undoing where undone >= step { try database.execute(sql: sql) }
            try database.execute(
                sql: "DELETE FROM grdb_migrations WHERE identifier >= ?", arguments: [step])
        }
    }
}
