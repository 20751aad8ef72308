import BevakaCore
import BevakaParse
import Foundation
import Testing

struct FeedParserTests {
    @Test(arguments: Fixture.all)
    func `a document becomes what its expectation says`(fixture: Fixture) throws {
        let context = try fixture.context()
        let outcome = try fixture.outcome { () throws(FeedProblem) in
            try FeedParser.parse(fixture.document, context: context)
        }
        #expect(outcome == (try fixture.expected()))
    }

    @Test func `there are pairs of fixtures`() {
        #expect(Fixture.all.count > 50)
    }

    @Test(arguments: Fixture.all)
    func `a document cut anywhere harms nobody`(fixture: Fixture) {
        for length in stride(from: 0, to: fixture.document.count, by: 61) {
            let feed = try? FeedParser.parse(Array(fixture.document.prefix(length)), context: ParseContext())
            #expect(Set(feed?.items.map(\.id) ?? []).count == feed?.items.count ?? 0)
        }
    }

    @Test func `a document beyond the limit is refused with its kind`() {
        let document = Array("<rss><channel><title>\(String(repeating: "x", count: 200))</title></channel></rss>".utf8)
        let context = ParseContext(limits: Limits(documentBytes: 100))
        #expect(throws: FeedProblem.self) { try FeedParser.parse(document, context: context) }
        do {
            _ = try FeedParser.parse(document, context: context)
        } catch {
            #expect(error.kind == .too_large)
        }
    }

    @Test func `of more items than the limit the newest stay, in their order`() throws {
        let items = (1...9).map { day in
            "<item><guid>g\(day)</guid><pubDate>0\((day * 4) % 9 + 1) Nov 2026 00:00:00 GMT</pubDate></item>"
        }
        let document = Array("<rss version='2.0'><channel>\(items.joined())</channel></rss>".utf8)
        let feed = try FeedParser.parse(document, context: ParseContext(limits: Limits(items: 3)))
        #expect(feed.items.map(\.id) == ["g2", "g4", "g6"])
        #expect(feed.problems.count == 1)
        #expect(feed.wellFormed)
    }

    @Test func `without sanitising the markup is the source's own`() throws {
        let document = Array(
            "<rss><channel><item><description>&lt;p onclick='x'&gt;a&lt;/p&gt;</description></item></channel></rss>"
                .utf8)
        let feed = try FeedParser.parse(document, context: ParseContext(sanitizes: false))
        #expect(feed.items.first?.contentHTML == "<p onclick='x'>a</p>")
        #expect(feed.items.first?.contentText == nil)
    }
}
