import BevakaCore
import FoundationEssentials
import Testing

@testable import BevakaStore

@Suite struct SearchParserTests {
    private static func word(_ text: String) -> SearchExpression { .phrase(text, prefix: false) }

    @Test(arguments: [
        ("ferry", word("ferry")),
        ("ferry line", .all([word("ferry"), word("line")])),
        ("a AND b OR c", .any([.all([word("a"), word("b")]), word("c")])),
        ("a (b OR c)", .all([word("a"), .any([word("b"), word("c")])])),
        ("a NOT b", .all([word("a"), .not(word("b"))])),
        ("NOT NOT a", .not(.not(word("a")))),
        ("järn*", .phrase("järn", prefix: true)),
        ("\"single market\"", word("single market")),
        ("\"single mark\"*", .phrase("single mark", prefix: true)),
        ("„Östersjön” »Riga«", .all([word("Östersjön"), word("Riga")])),
        ("or and not", .all([word("or"), word("and"), word("not")])),
        ("EU:s https://a.example/b", .all([word("EU:s"), word("https://a.example/b")])),
        ("topic:Maritime", .field(.topic("maritime"))),
        ("TOPIC:energy", .field(.topic("energy"))),
        ("source:\"EU Office\"", .field(.source("EU Office"))),
        ("language:en-GB", .field(.language("en"))),
        ("ref:COM(2025)123", .field(.reference("COM(2025)123", prefix: false))),
        ("(ref:2025/0123(COD))", .field(.reference("2025/0123(COD)", prefix: false))),
        ("research & innovation", .all([word("research"), word("innovation")])),
        ("a -b", .all([word("a"), .not(word("b"))])),
        ("a !b", .all([word("a"), .not(word("b"))])),
        ("-a", .not(word("a"))),
        ("a −b ‐c ‑d –e", .all([word("a"), .not(word("b")), .not(word("c")), .not(word("d")), .not(word("e"))])),
        ("a -\"b c\"", .all([word("a"), .not(word("b c"))])),
        ("-\"b c\"*", .not(.phrase("b c", prefix: true))),
        ("a -b*", .all([word("a"), .not(.phrase("b", prefix: true))])),
        ("a -topic:energy", .all([word("a"), .not(.field(.topic("energy")))])),
        ("-source:\"EU Office\"", .not(.field(.source("EU Office")))),
        ("-(a OR b) c", .all([.not(.any([word("a"), word("b")])), word("c")])),
        ("(-a OR !b)", .any([.not(word("a")), .not(word("b"))])),
        ("(a OR b)-c", .all([.any([word("a"), word("b")]), .not(word("c"))])),
        ("a AND -b OR -c", .any([.all([word("a"), .not(word("b"))]), .not(word("c"))])),
        ("a NOT -b", .all([word("a"), .not(.not(word("b")))])),
        ("-e-handel", .not(word("e-handel"))),
        ("TEN-T e-handel", .all([word("TEN-T"), word("e-handel")])),
        ("\"TEN-T\"-nätet", .all([word("TEN-T"), word("-nätet")])),
        ("\"-a\"", word("-a")),
        ("Umeå - Vasa", .all([word("Umeå"), word("Vasa")])),
        ("Umeå – Vasa!", .all([word("Umeå"), word("Vasa!")])),
        ("(a - )", word("a")),
        ("a --b !!c", .all([word("a"), word("--b"), word("!!c")])),
        ("a -&", word("a")),
    ])
    func `a query means what it says`(_ query: String, _ meaning: SearchExpression) throws {
        #expect(try SearchParser.parse(query) == meaning)
    }

    @Test(arguments: [
        ("2026-11-23", 1_795_392_000.0), ("2026-11", 1_793_491_200), ("2026", 1_767_225_600),
        ("2024-02-29", 1_709_164_800),
    ])
    func `dates are days, months or years`(_ date: String, _ seconds: Double) throws {
        let moment = Date(timeIntervalSince1970: seconds)
        #expect(try SearchParser.parse("after:" + date) == .field(.after(moment)))
        #expect(try SearchParser.parse("before:" + date) == .field(.before(moment)))
    }

    @Test(arguments: [
        ("a \"b", 3, "\""), ("a AND", 6, "a word"), ("OR a", 1, "a word"), ("(a", 3, ")"), ("a)", 2, "a word"),
        ("()", 2, "a word"), ("&", 1, "a word"), ("NOT", 4, "a word"), ("after:yesterday", 7, "2026-11-23"),
        ("after:2026-02-30", 7, "2026-11-23"), ("after:2026-13", 7, "2026-11-23"), ("after:26-1-1", 7, "2026-11-23"),
        ("x topic:", 9, "topic:maritime"), ("sourse:CPMR", 1, "source:"), ("lang:sv", 1, "language:"),
        ("language:12", 10, "sv"),
        ("refs:a", 1, "ref:"), ("tpoic:a", 1, "topic:"), ("a -sourse:CPMR", 4, "source:"), ("a -\"b", 4, "\""),
        ("-after:yesterday", 8, "2026-11-23"), ("a -(b", 6, ")"),
    ])
    func `a query that cannot be read says where and what was expected`(
        _ query: String, _ column: Int, _ expected: String
    ) throws {
        let failure = #expect(throws: RunFailure.self) { try SearchParser.parse(query) }
        let message = failure?.message ?? ""
        #expect(failure?.code == .usage)
        #expect(message.contains("at character \(column):"), "\(message)")
        #expect(message.split(separator: "expected").last?.contains(expected) == true, "\(message)")
    }

    @Test func `what a sign excludes is known as it was written`() {
        let query = "hamn -fotboll NOT ishockey !\"a b\" -topic:energy -(c OR -d) TEN-T"
        #expect(
            SearchParser.exclusions(in: query) == ["-fotboll", "!\"a b\"", "-topic:energy", "-(…)", "-d"])
        #expect(SearchParser.exclusions(in: "hamn NOT fotboll \"-a\" e-handel").isEmpty)
        #expect(SearchParser.exclusions(in: "-a \"").isEmpty)
    }

    @Test func `nothing is asked by white space`() throws {
        #expect(try SearchParser.parse("") == nil)
        #expect(try SearchParser.parse(" \t\n") == nil)
    }

    @Test func `depth and length have an end`() {
        let deep = String(repeating: "(", count: 100_000) + "a"
        #expect(throws: RunFailure.self) { try SearchParser.parse(deep) }
        #expect(throws: RunFailure.self) { try SearchParser.parse(String(repeating: "a ", count: 100_000)) }
    }
}
