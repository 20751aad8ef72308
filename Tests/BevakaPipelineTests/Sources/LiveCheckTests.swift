import BevakaCore
import BevakaPipeline
import BevakaTestSupport
import Foundation
import Testing

/// `bevaka check --live`, and what a pass says of sources that are no feeds.
struct LiveCheckTests {
    @Test func `each source is asked once and nothing is stored`() async throws {
        let page = "<html><head><link rel=alternate type='application/rss+xml' href='/feed'></head><body>x"
        let server = try LoopbackServer([
            "/good": .init(SampleFeed.rss("Good")), "/empty": .init(SampleFeed.rss("Empty", items: 0)),
            "/page": .html(page), "/moved": .moved(to: "/good2"), "/good2": .init(SampleFeed.rss("Good 2")),
        ])
        let place = try SourcesPlace(
            """
            feeds:
            \(["good", "empty", "page", "moved", "missing"].map { "  - {name: \($0), url: \"\(server.url("/" + $0))\"}" }
                .joined(separator: "\n"))
              - {name: "off", url: "\(server.url("/off"))", enabled: false}
            """)
        let check = try await place.workplace().checkLive { _, _, _ in }
        let lines = check.text.split(separator: "\n")
        #expect(check.failure == nil)
        #expect(lines.count == 7)
        #expect(lines[0].hasPrefix("source"))
        #expect(lines[1].contains("fetched  4      2026-11-18"))
        #expect(lines[2].contains("no_items: It has no items."))
        #expect(lines[3].contains("not_a_feed: ") && lines[3].contains("it names the feed \(server.url("/feed"))"))
        #expect(lines[4].contains("Moved for good to \(server.url("/good2"))."))
        #expect(lines[5].contains("failed") && lines[5].contains("404"))
        #expect(lines[6] == "3 of 5 sources can be read.")
        #expect(!FileManager.default.fileExists(atPath: place.folder.path + "/Cache"))
        #expect(server.requests.count == 6)
    }

    @Test func `no source at all is a failure`() async throws {
        let place = try SourcesPlace("feeds: [{url: \"http://127.0.0.1:1/\"}]")
        let check = try await place.workplace().checkLive { _, _, _ in }
        #expect(check.failure?.code == .noSourceReached)
    }

    @Test func `wrong XPath is told with its place before anything is fetched`() async throws {
        let place = try SourcesPlace("feeds:\n  - url: https://a.example/\n    page: {item: \"//[\", title: b}\n")
        let failure = await failure { _ = try place.workplace() }
        #expect(failure?.code == .configuration)
        #expect(failure?.message.contains("feeds.yml:3:18: item: found \"//[\", expected an XPath 1.0") == true)
    }
}
