import BevakaCore
import FoundationEssentials
import GRDB
import Testing

@testable import BevakaStore

/// An archive of an older bevaka is brought to the present form with what it holds.
@Suite struct MigrationTests {
    @Test func `text blocks of an older archive are counted as if they had been seen`() throws {
        let directory = try TemporaryDirectory()
        let footer = "\n\nThe harbour office works for safe ports and clean seas on behalf of its members."
        let store = try SQLiteStore(directory: directory.path)
        try store.open()
        try store.take(Sample.change((0..<5).map { Sample.item("\($0)", text: "News \($0) of the quay." + footer) }))
        let counted = try store.recurringBlocks()
        #expect(counted["Harbour Office"]?.count == 1)
        let rows = try store.rows("SELECT source, hash, items, first_item, last_seen FROM blocks ORDER BY source, hash")
        try store.writing { database in
            try database.execute(
                sql: """
                    DROP TABLE teams; DROP INDEX revisions_replaced;
                    DROP TABLE blocks; DROP TABLE corrections; DROP TABLE retagging;
                    DELETE FROM grdb_migrations WHERE identifier > '002 z';
                    """)
        }
        try store.close()

        let again = try SQLiteStore(directory: directory.path)
        #expect(try again.recurringBlocks() == counted)
        #expect(
            try again.rows("SELECT source, hash, items, first_item, last_seen FROM blocks ORDER BY source, hash")
                == rows)
        try again.close()
    }

    @Test func `pieces of text that do not recur are forgotten after a while`() throws {
        let directory = try TemporaryDirectory()
        let store = try SQLiteStore(directory: directory.path)
        try store.open()
        try store.take(Sample.change([Sample.item("a"), Sample.item("b")]))
        let before = try store.count("blocks")
        #expect(before > 0)
        let text = "Something entirely different is told in this item of the office."
        try store.take(Sample.change([Sample.item("c", title: "A later one", text: text)], at: Sample.days(200)))
        #expect(try store.count("blocks") == 1)
        try store.close()
    }
}

extension SQLiteStore {
    fileprivate func rows(_ sql: String) throws -> [String] {
        try reading { try Row.fetchAll($0, sql: sql).map(\.description) }
    }
}
