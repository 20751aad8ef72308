import BevakaCore
import BevakaPipeline
import BevakaTestSupport
import Testing

/// Pages and APIs through whole passes.
struct PageSourceTests {
    private static func page(_ titles: [String], element: String = "article") -> LoopbackServer.Answer {
        let items = titles.map { "<\(element)><h2>\($0)</h2><a href='/\($0.count)'>x</a></\(element)>" }
        return .html("<html><body>\(items.joined())</body></html>")
    }

    @Test func `a page's items are stored once, and a redesign is told`() async throws {
        let server = try LoopbackServer(["/news": Self.page(["Ports grow", "Ferries sail"])])
        let place = try SourcesPlace(
            """
            feeds:
              - name: Page
                url: "\(server.url("/news"))"
                page: {item: "//article", title: ".//h2", link: ".//a/@href"}
            """)
        var report = try await place.run()
        #expect(report.feeds.first?.items == 2 && report.feeds.first?.new == 2 && report.feeds.first?.problem == nil)

        server.set("/news", Self.page(["A new one here", "Ports grow", "Ferries sail"]))
        report = try await place.run()
        #expect(report.feeds.first?.items == 3 && report.feeds.first?.new == 1)

        server.set("/news", Self.page(["Ports grow"], element: "section"))
        report = try await place.run()
        #expect(report.feeds.first?.outcome == .failed)
        #expect(report.feeds.first?.problem?.kind == .no_items)
        #expect(report.feeds.first?.problem?.message.contains("no longer matches") == true)

        server.set("/news", Self.page(["Ports grow", "Ferries sail"]))
        report = try await place.run()
        #expect(report.feeds.first?.outcome == .fetched && report.feeds.first?.new == 0)
    }

    @Test func `an unchanged page is read again when its layout has been mended`() async throws {
        let server = try LoopbackServer(["/news": Self.page(["Ports grow", "Ferries sail"])])
        let configuration = "feeds: [{url: \"\(server.url("/news"))\", page: {item: //article, title: LINK}}]"
        let place = try SourcesPlace(configuration.replacing("LINK", with: ".//a"))
        #expect(try await place.run().feeds.first?.outcome == .fetched)
        #expect(try await place.run().feeds.first?.outcome == .unchanged)
        _ = try place.folder.write(configuration.replacing("LINK", with: ".//h2"), to: "feeds.yml")
        #expect(try await place.run().feeds.first?.outcome == .fetched)
        var lines: [String] = []
        try place.workplace().export(since: nil, topics: []) { lines.append($0) }
        #expect(lines.contains { $0.contains("Ports grow") })
    }

    @Test func `an API is asked by POST and its labels are kept`() async throws {
        let server = try LoopbackServer([
            "/api": .init("{\"results\": [{\"id\": 1, \"name\": \"A notice\", \"codes\": [\"MARE\"]}]}")
        ])
        let place = try SourcesPlace(
            """
            feeds:
              - name: API
                url: "\(server.url("/api"))"
                categories: {MARE: maritime}
                json: {items: results, title: name, id: id, link: "https://a.example/{id}", tags: "codes[]", body: {query: "{}"}}
            """)
        let report = try await place.run()
        #expect(report.feeds.first?.new == 1)
        #expect(server.requests.first?.method == "POST")
        var lines: [String] = []
        try place.workplace().export(since: nil, topics: []) { lines.append($0) }
        #expect(lines.count == 1)
        #expect(lines.first?.contains("https://a.example/1") == true && lines.first?.contains("\"MARE\"") == true)
    }
}
