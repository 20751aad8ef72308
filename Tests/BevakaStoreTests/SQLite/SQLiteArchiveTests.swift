import BevakaCore
import FoundationEssentials
import GRDB
import Testing

@testable import BevakaStore

/// What the file itself must be, beyond the contract.
@Suite struct SQLiteArchiveTests {
    private let directory: TemporaryDirectory
    private let store: SQLiteStore

    init() throws {
        directory = try TemporaryDirectory()
        store = try SQLiteStore(directory: directory.path)
        try store.open()
    }

    @Test func `the file is in WAL mode with large pages, foreign keys and full durability`() throws {
        let settings = try store.pool.writeWithoutTransaction { database in
            try ["journal_mode", "page_size", "foreign_keys", "synchronous"].map {
                try String.fetchOne(database, sql: "PRAGMA \($0)") ?? ""
            }
        }
        #expect(settings == ["wal", "8192", "1", "2"])
    }

    @Test func `the full-text index agrees with the texts after edits and deletions`() throws {
        var items = (1...50).map { Sample.item("\($0)") } + [Sample.fullItem("full")]
        try store.take(Sample.change(items))
        for index in stride(from: 0, to: 51, by: 3) {
            items[index].item.contentText = "Rewritten \(index) in other words altogether."
            items[index].item.categories = [Category(term: "edited", label: "Redigerad \(index)")]
        }
        #expect(try store.take(Sample.change(items, at: Sample.hours(1))).updated == 17)
        try store.take(Sample.change((51...80).map { Sample.item("\($0)") }, at: Sample.days(1)))
        #expect(try store.prune(before: Sample.hours(2)) == 51)
        try store.checkIntegrity()
        #expect(try store.titles(ItemQuery(text: "redigerad")).isEmpty)
        #expect(try store.titles(ItemQuery(text: "quay")).count == 30)
    }

    @Test func `deleting an item deletes all that hangs on it, but not that it was seen`() throws {
        var item = Sample.fullItem("a")
        try store.take(Sample.change([item]))
        item.item.title = "Ny titel på något helt annat"
        try store.take(Sample.change([item], at: Sample.hours(1)))
        #expect(try store.count("revisions") == 1)
        #expect(try store.prune(before: Sample.days(1)) == 1)
        for table in ["items", "texts", "revisions", "item_tags", "topics", "item_references", "deadlines", "places"] {
            #expect(try store.count(table) == 0, "\(table)")
        }
        #expect(try store.count("identities") == 1)
    }

    @Test func `the old words of an edited item are kept with their deadlines`() throws {
        var item = Sample.fullItem("a")
        let before = item.item.title
        try store.take(Sample.change([item]))
        item.item.title = "Ny titel på något helt annat"
        item.deadlines = []
        try store.take(Sample.change([item], at: Sample.hours(1)))
        let row = try #require(
            try store.reading {
                try Row.fetchOne($0, sql: "SELECT title, deadlines, replaced, revision FROM revisions")
            })
        #expect(row["title"] == before)
        #expect(row["replaced"] == Sample.hours(1).timeIntervalSince1970)
        #expect(row["revision"] == 1)
        let deadlines: String = row["deadlines"]
        #expect(deadlines.contains("2027-01-15"))
    }

    @Test func `a text that changes at every fetch does not fill the disk`() throws {
        for fetch in 0..<40 {
            let item = Sample.item("a", text: "Visitors so far: \(fetch). The quay is open as usual on all days.")
            try store.take(Sample.change([item], at: Sample.hours(Double(fetch))))
        }
        #expect(try store.all().first?.revision == 40)
        #expect(try store.count("revisions") <= RevisionTable.kept + 1)
    }

    @Test func `changing identifiers do not fill the disk`() throws {
        for fetch in 0..<30 {
            let item = Sample.item(
                "\(fetch)", title: "Quay closed", text: "It is closed.", link: "https://harbour.example/q")
            try store.take(Sample.change([item], at: Sample.hours(Double(fetch))))
        }
        #expect(try store.count("items") == 1)
        #expect(try store.count("identities") < 8)
    }

    @Test func `an item is news to a team once, whatever a program tries`() throws {
        try store.writing { database in
            try database.execute(
                sql: """
                    INSERT INTO editions (id, team, number, kind, created) VALUES (1, 'A', 1, 'daily', 0), (2, 'A', 2, 'daily', 0),
                        (3, 'B', 1, 'daily', 0);
                    INSERT INTO edition_items VALUES (1, 0, 7, 'A', 1, 'news'), (3, 0, 7, 'B', 1, 'news');
                    INSERT INTO edition_items VALUES (2, 0, 7, 'A', 2, 'change');
                    """)
            #expect(throws: DatabaseError.self) {
                try database.execute(sql: "INSERT INTO edition_items VALUES (2, 1, 7, 'A', 1, 'news')")
            }
        }
    }

    @Test func `an item knows the editions it went to`() throws {
        try store.take(Sample.change([Sample.item("a")]))
        let row = try #require(try store.all().first?.row)
        try store.writing { database in
            try database.execute(
                sql: """
                    INSERT INTO editions (id, team, number, kind, created) VALUES (1, 'EU advisers', 41, 'daily', 0);
                    INSERT INTO edition_items VALUES (1, 0, ?, 'EU advisers', 1, 'news');
                    """, arguments: [row])
        }
        #expect(try store.all().first?.editions == ["EU advisers 41"])
    }

    @Test func `a second store sees what the first has written`() throws {
        let reader = try SQLiteStore(directory: directory.path, readOnly: true)
        #expect(try reader.all().isEmpty)
        try store.take(Sample.change([Sample.item("a")]))
        #expect(try reader.all().count == 1)
    }

    @Test func `an unchanged configuration writes nothing`() throws {
        let watcher = try DatabaseQueue(path: store.path)
        // SQLite's count of commits by other connections.
        func commits() throws -> Int { try watcher.read { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 } }
        let before = try commits()
        try store.synchronize([Sample.harbour, Sample.region], now: Sample.hours(1))
        try store.take(Sample.change([], at: Sample.hours(1), outcome: .not_due))
        #expect(try commits() == before)
        try store.synchronize([Sample.harbour], now: Sample.hours(1))
        #expect(try commits() != before)
    }
}
