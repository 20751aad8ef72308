import BevakaCore
import FoundationEssentials
import GRDB
import Testing

@testable import BevakaStore

/// The queries of every digest, page and pass must find their rows by an index: an archive has millions.
@Suite struct QueryPlanTests {
    private let directory: TemporaryDirectory
    private let store: SQLiteStore

    init() throws {
        directory = try TemporaryDirectory()
        store = try SQLiteStore(directory: directory.path)
    }

    private func plan(_ statement: SQLFragment) throws -> String {
        try store.reading { database in
            let rows = try Row.fetchAll(
                database, sql: "EXPLAIN QUERY PLAN " + statement.sql,
                arguments: StatementArguments(
                    statement.values.map { value -> any DatabaseValueConvertible in
                        switch value {
                        case .text(let text): text
                        case .integer(let integer): integer
                        case .real(let real): real
                        }
                    }))
            return rows.map { $0["detail"] as String }.joined(separator: "\n")
        }
    }

    private func plan(_ query: ItemQuery) throws -> String {
        try plan(try ItemSelection(query) { _ in [1] }.statement)
    }

    private static let day = (Sample.days(-1), Sample.morning)
    private static let maritime = TopicID(rawValue: "maritime")

    @Test func `a day of a topic is read off its index, in order`() throws {
        let plan = try plan(
            ItemQuery(
                arrivedAfter: Self.day.0, arrivedBefore: Self.day.1, topics: [Self.maritime], languages: [.swedish]))
        #expect(plan.contains("SEARCH t USING COVERING INDEX topics_arrived (topic=? AND arrived>? AND arrived<?)"))
        #expect(plan.contains("SEARCH i USING INTEGER PRIMARY KEY"))
        #expect(!plan.contains("TEMP B-TREE") && !plan.contains("SCAN"))
    }

    @Test func `a day of a topic without more needs its index alone`() throws {
        let plan = try plan(ItemQuery(arrivedAfter: Self.day.0, topics: [Self.maritime]))
        #expect(plan == "SEARCH t USING COVERING INDEX topics_arrived (topic=? AND arrived>?)")
    }

    @Test(arguments: ["ferry topic:maritime", "ferry OR topic:maritime", "NOT topic:maritime"])
    func `the topics of an item are found by the item`(_ text: String) throws {
        let plan = try plan(ItemQuery(text: text, limit: 20))
        #expect(plan.contains("SEARCH topics USING PRIMARY KEY (item=?)"), "\(plan)")
        #expect(!plan.contains("topics_arrived"), "\(plan)")
    }

    @Test(arguments: [
        ItemQuery(arrivedAfter: day.0),
        ItemQuery(arrivedAfter: day.0, arrivedBefore: day.1, sources: ["Harbour Office"], languages: [.swedish]),
        ItemQuery(arrivedAfter: day.0, topics: [maritime, TopicID(rawValue: "energy")], limit: 20),
        ItemQuery(text: "after:2026-11-01 language:sv NOT topic:maritime", limit: 20),
    ])
    func `a span of time is read off the index of arrival, in order`(_ query: ItemQuery) throws {
        let plan = try plan(query)
        #expect(plan.contains("INDEX items_arrived (arrived>?"), "\(plan)")
        #expect(!plan.contains("TEMP B-TREE") && !plan.contains("SCAN i"), "\(plan)")
    }

    @Test func `the newest of everything are read off the index of arrival`() throws {
        let plan = try plan(ItemQuery(limit: 20))
        #expect(plan.contains("INDEX items_arrived"))
        #expect(!plan.contains("TEMP B-TREE"))
    }

    @Test func `an export walks the rows`() throws {
        #expect(try plan(ItemQuery(order: .arrival)) == "SCAN i")
    }

    @Test func `the items of a pass are found by their first sight`() throws {
        #expect(try plan(ItemQuery(seenAfter: Self.day.0, order: .arrival)).contains("INDEX items_first_seen"))
    }

    @Test func `words lead, and the newest rows come first without sorting`() throws {
        let selection = try ItemSelection(ItemQuery(text: "ferry source:x", limit: 20)) { _ in [1] }
        let plan = try plan(selection.walk)
        #expect(plan.contains("SCAN search VIRTUAL TABLE INDEX"))
        #expect(plan.contains("SEARCH i USING INTEGER PRIMARY KEY"))
        #expect(!plan.contains("TEMP B-TREE"))
    }

    @Test func `relevance is sorted by the index itself`() throws {
        let plan = try plan(ItemQuery(text: "ferry OR quay", limit: 20, order: .relevance))
        #expect(plan.hasPrefix("SCAN search VIRTUAL TABLE INDEX"))
        #expect(!plan.contains("TEMP B-TREE"))
    }

    @Test func `a reference is found by its key`() throws {
        let plan = try plan(ItemQuery(text: "ref:COM(2026)12", limit: 20))
        #expect(plan.contains("COVERING INDEX item_references_key (reference_key=?)"))
    }
}
