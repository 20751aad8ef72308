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
        try store.becomeOlder(than: "003")
        try store.close()

        let again = try SQLiteStore(directory: directory.path)
        #expect(try again.recurringBlocks() == counted)
        #expect(
            try again.rows("SELECT source, hash, items, first_item, last_seen FROM blocks ORDER BY source, hash")
                == rows)
        try again.close()
    }

    @Test
    func `items of an older archive are found by their address, and by nearly their words once they are listed again`()
        throws
    {
        let directory = try TemporaryDirectory()
        let store = try SQLiteStore(directory: directory.path)
        try store.open()
        let lead = "The harbour council of Norrvik has decided to build a terminal for electric ferries this spring."
        let title = "Norrvik builds a terminal for ferries"
        let old = [
            Sample.telling("a", "Quay closed for dredging", "Divers look at the old wall.", link: "a.example/1"),
            Sample.telling("b", title, lead, link: "b.example/1"),
        ]
        try store.take(Sample.change(old))
        try store.becomeOlder(than: "005")
        try store.close()

        let again = try SQLiteStore(directory: directory.path)
        let linked = Sample.telling("c", "Divers at work", "An own report.", link: "a.example/1")
        let early = Sample.telling("d", title, lead, link: "d.example/1")
        try again.take(Sample.change([linked, early], source: Sample.region, at: Sample.hours(1)))
        // The last of a document is stored first: b, a, d, c.
        #expect(try again.stories() == [1, 2, 3, 2])
        try again.take(Sample.change(old, at: Sample.hours(2)))
        let late = Sample.telling("e", title, lead, link: "e.example/1")
        try again.take(Sample.change([late], source: Sample.region, at: Sample.hours(3)))
        #expect(try again.stories() == [1, 2, 1, 2, 1])
        try again.close()
    }

    @Test func `an archive in which hyphens meant nothing says so once, a new one never`() throws {
        let directory = try TemporaryDirectory()
        let store = try SQLiteStore(directory: directory.path)
        #expect(try store.notices().isEmpty)
        try store.open()
        try store.becomeOlder(than: "007")
        try store.close()
        let again = try SQLiteStore(directory: directory.path)
        #expect(try again.notices() == [SQLiteStore.hyphensMeantNothing])
        try again.keep(notices: [], now: Sample.morning)
        #expect(try again.notices().isEmpty)
        try again.close()
    }

    @Test func `an older archive goes by dates that can be, and reports nothing for it`() throws {
        let directory = try TemporaryDirectory()
        let store = try SQLiteStore(directory: directory.path)
        try store.open()
        let said = ["a": Sample.days(200), "b": Date(timeIntervalSince1970: -62_135_596_800), "c": Sample.hours(-5)]
        var items = said.map { Sample.item($0.key, published: $0.value) }
        for index in items.indices { items[index].item.modified = items[index].item.published }
        try store.take(Sample.change(items))
        try store.writing { database in
            // As bevaka wrote it that took every date as it came.
            for (id, date) in said {
                try database.execute(
                    sql: "UPDATE texts SET modified = ? WHERE guid = ?", arguments: [date.timeIntervalSince1970, id])
            }
        }
        try store.becomeOlder(than: "008")
        try store.close()

        let again = try SQLiteStore(directory: directory.path)
        func dates() throws -> [String: [Date?]] {
            Dictionary(
                uniqueKeysWithValues: try again.all().map {
                    ($0.annotated.item.id, [$0.annotated.item.published, $0.annotated.item.modified])
                })
        }
        let expected = [
            "a": [Sample.morning, Sample.morning], "b": [nil, nil], "c": [Sample.hours(-5), Sample.hours(-5)],
        ]
        #expect(try dates() == expected)
        let result = try again.take(Sample.change(items, at: Sample.days(1)))
        #expect(result.new == 0 && result.updated == 0)
        #expect(try dates() == expected)
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
    /// The stories of all items, by row.
    fileprivate func stories() throws -> [Int64] { try all().map(\.story) }

    fileprivate func rows(_ sql: String) throws -> [String] {
        try reading { try Row.fetchAll($0, sql: sql).map(\.description) }
    }
}
