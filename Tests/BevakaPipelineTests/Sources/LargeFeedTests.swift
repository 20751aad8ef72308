import BevakaConfig
import BevakaCore
import BevakaFetch
import BevakaParse
import BevakaTestSupport
import Foundation
import Testing

@testable import BevakaPipeline

/// Feeds so large that they are read while they arrive, through whole passes.
struct LargeFeedTests {
    private static let padding = String(repeating: "quay ", count: 1_800)

    /// Nine kilobytes an item, most of which no reader sees.
    private static func rss(items: Int, built: String = "Tue, 24 Nov 2026 06:00:00 GMT", last: String = "") -> String {
        let entries = (1...items).map { number in
            "<item><title>Quay \(number)</title><guid>quay-\(number)</guid><plan>\(padding)</plan></item>"
        }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0"><channel><title>Quays</title><link>https://ferries.example/</link>
            <lastBuildDate>\(built)</lastBuildDate>\(entries.joined(separator: "\n"))\(last)</channel></rss>
            """
    }

    private static func place(_ server: LoopbackServer) throws -> SourcesPlace {
        try SourcesPlace("feeds: [{name: Quays, url: \"\(server.url("/feed"))\"}]")
    }

    @Test func `a pass reads it on its way, and as it would read the whole`() async throws {
        let body = Self.rss(items: 50)
        let server = try LoopbackServer(["/feed": .init(body, fields: ["Content-Type: application/rss+xml"])])
        let workplace = try Self.place(server).workplace()
        let source = try #require(workplace.settings.feeds.first)
        let whole = try FeedParser.parse(
            Array(body.utf8), context: ParseContext(contentType: "application/rss+xml", base: source.url))
        #expect(whole.items.count == 50)
        for await document in try workplace.dependencies().fetch([FetchRequest(source: source)], HostHolds()) {
            let reading = try #require(document.reading)
            #expect(try reading.get() == whole)
            #expect(document.body.isEmpty)
        }
    }

    @Test func `its items are stored once, and the same news under a new date are unchanged`() async throws {
        let server = try LoopbackServer(["/feed": .init(Self.rss(items: 40))])
        let place = try Self.place(server)
        var entry = try #require(try await place.run().feeds.first)
        #expect(entry.outcome == .fetched && entry.problem == nil && entry.items == 40 && entry.new == 40)

        server.set("/feed", .init(Self.rss(items: 40, built: "Tue, 24 Nov 2026 07:00:00 GMT")))
        entry = try #require(try await place.run().feeds.first)
        #expect(entry.outcome == .unchanged && entry.bytes > 300_000)

        server.set("/feed", .init(Self.rss(items: 41)))
        entry = try #require(try await place.run().feeds.first)
        #expect(entry.outcome == .fetched && entry.items == 41 && entry.new == 1)
    }

    @Test func `one that is damaged far down is repaired from its beginning`() async throws {
        let last = "<item><title>R&D on the quay</title><guid>last</guid></item>"
        let server = try LoopbackServer(["/feed": .init(Self.rss(items: 40, last: last))])
        let place = try Self.place(server)
        let entry = try #require(try await place.run().feeds.first)
        #expect(entry.outcome == .fetched && entry.items == 41 && entry.new == 41)
        #expect(entry.problem?.kind == .malformed)
        var lines: [String] = []
        try place.workplace().export(since: nil, topics: []) { lines.append($0) }
        #expect(lines.contains { $0.contains("R&D on the quay") })
    }

    @Test func `what is no feed is refused, whatever its size`() async throws {
        let page = "<html><body>" + String(repeating: "<p>Welcome to the quay.</p>", count: 20_000)
        let server = try LoopbackServer(["/feed": .html(page)])
        let entry = try #require(try await Self.place(server).run().feeds.first)
        #expect(entry.outcome == .failed && entry.problem?.kind == .not_a_feed)
    }

    @Test func `a large page is read by its layout`() async throws {
        let articles = (1...40).map {
            "<article><h2>Quay \($0)</h2><a href='/\($0)'>More</a><!-- \(Self.padding) --></article>"
        }
        let server = try LoopbackServer(["/page": .html("<html><body>\(articles.joined())</body></html>")])
        let place = try SourcesPlace(
            """
            feeds:
              - name: Page
                url: "\(server.url("/page"))"
                page: {item: "//article", title: ".//h2", link: ".//a/@href"}
            """)
        let entry = try #require(try await place.run().feeds.first)
        #expect(entry.bytes > 300_000)
        #expect(entry.outcome == .fetched && entry.items == 40)
    }
}
