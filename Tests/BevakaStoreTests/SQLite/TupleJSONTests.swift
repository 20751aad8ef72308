import FoundationEssentials
import Testing

@testable import BevakaStore

@Suite struct TupleJSONTests {
    private typealias Value = TupleJSON.Value

    @Test func `rows come back as they were`() {
        let rows: [[Value]] = [
            [.string("järnväg*"), .string("a \"b\" \\ c\n\t\u{1}\u{1F}"), .integer(-4), .null],
            [.string(""), .string("[,]"), .string("null"), .integer(0)],
            [],
        ]
        #expect(TupleJSONReader.rows(TupleJSON.text(rows) { $0 }) == rows)
    }

    @Test func `nothing is stored for no rows`() {
        #expect(TupleJSON.text([[Value]]()) { $0 } == nil)
        #expect(TupleJSONReader.rows(nil).isEmpty)
    }

    @Test func `it is JSON`() throws {
        let text = try #require(TupleJSON.text([[Value.string("a\"\u{2}"), .string("ö")]]) { $0 })
        #expect(try JSONDecoder().decode([[String]].self, from: Data(text.utf8)) == [["a\"\u{2}", "ö"]])
    }

    @Test(arguments: [
        "", "[", "[[", "[[1", "[[\"a", "[[\"a\\", "[[\"\\u00", "[[x]]", "{}", "[[1],", "null", "[[\"\\uZZZZ\"]]",
    ])
    func `a broken text is no crash`(_ text: String) {
        _ = TupleJSONReader.rows(text)
    }
}
