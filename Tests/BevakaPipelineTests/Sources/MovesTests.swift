import BevakaConfig
import BevakaCore
import BevakaPipeline
import BevakaTestSupport
import Testing

/// Sources that have moved for good.
struct MovesTests {
    @Test func `a new address is shown and then adopted`() async throws {
        let server = try LoopbackServer([
            "/old": .moved(to: "/new"), "/new": .init(SampleFeed.rss("Moved")), "/here": .init(SampleFeed.rss("Here")),
        ])
        let before = """
            # ours
            feeds:
              - name: Moved   # since 2026
                url: \(server.url("/old"))   # old address
              - {name: Here, url: "\(server.url("/here"))"}

            """
        let place = try SourcesPlace(before)
        #expect(try await place.run().feeds.map(\.outcome) == [.fetched, .fetched])
        let table = try place.workplace().sources(asJSON: false)
        #expect(table.contains("Moved has moved for good: \(server.url("/new"))"))
        #expect(table.contains("--adopt-moves"))

        #expect(try place.workplace().adoptMoves() == ["Moved: \(server.url("/old")) → \(server.url("/new"))"])
        #expect(try place.configuration == before.replacing(server.url("/old"), with: server.url("/new")))

        let report = try await place.run()
        #expect(report.feeds.first?.new == 0 && report.feeds.first?.problem == nil)
        #expect(server.requests.filter { $0.path == "/old" }.count == 1)
        #expect(try place.workplace().adoptMoves().isEmpty)
        #expect(try !place.workplace().sources(asJSON: false).contains("has moved"))
    }

    @Test func `nothing moves onto another source`() async throws {
        let server = try LoopbackServer(["/old": .moved(to: "/new"), "/new": .init(SampleFeed.rss("New"))])
        let place = try SourcesPlace(
            "feeds:\n  - url: \(server.url("/old"))\n  - url: \(server.url("/new"))\n")
        _ = try await place.run()
        #expect(try place.workplace().adoptMoves().isEmpty)
    }

    @Test func `a redirect cannot spoil the configuration`() async throws {
        let server = try LoopbackServer(["/old": .moved(to: "/new?${HOME}")])
        for path in ["/new?${HOME}", "/new?$%7BHOME%7D"] { server.set(path, .init(SampleFeed.rss("New"))) }
        let place = try SourcesPlace("feeds:\n  - url: \(server.url("/old"))\n")
        #expect(try await place.run().feeds.first?.outcome == .fetched)
        _ = try place.workplace().adoptMoves()
        #expect(try place.workplace(needsFeeds: true).settings.feeds.count == 1)
    }
}
