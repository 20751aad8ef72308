import BevakaConfig
import BevakaCore
import BevakaPipeline
import BevakaTestSupport
import Testing

/// `bevaka add` over a server on loopback.
struct DiscoveryTests {
    static let configuration = """
        # The sources of the test
        feeds:
          - name: Known   # followed for years
            url: https://known.example/feed/

        """

    @Test func `a feed's own address is taken as it is`() async throws {
        let server = try LoopbackServer(["/feed": .init(SampleFeed.rss("Ferry news"))])
        let place = try SourcesPlace(Self.configuration)
        let proposal = try await place.workplace().discover(server.url("/feed"), name: nil, group: "Ferries")
        #expect(proposal.source.name == "Ferry news")
        #expect(proposal.source.url == server.url("/feed"))
        #expect(proposal.source.languages == [.english])
        #expect(proposal.preview.contains("an item every 2 days"))
        #expect(proposal.preview.contains("2026-11-18  The ferries of the archipelago get new quays, part 4"))
        #expect(proposal.preview.contains("maritime"))
        #expect(server.requests.count == 1)
    }

    @Test func `it is appended and the comments stay`() async throws {
        let server = try LoopbackServer(["/feed": .init(SampleFeed.rss("Ferry news"))])
        let place = try SourcesPlace(Self.configuration)
        let proposal = try await place.workplace().discover(server.url("/feed"), name: "Known ferries", group: "Baltic")
        try place.workplace().add(proposal.source)
        #expect(
            try place.configuration == Self.configuration + """
                  - name: Known ferries
                    url: \(server.url("/feed"))
                    group: Baltic
                    language: en

                """)
        #expect(try place.workplace().settings.feeds.count == 2)
    }

    @Test func `a page's announced feeds are found, its comments last`() async throws {
        let page = """
            <html><head><link rel="alternate" type="application/rss+xml" href="/comments/feed" title="Comments">
            <link rel="alternate" type="application/rss+xml" href="/news/feed" title="News">
            <link rel="alternate" type="application/rss+xml" href="/broken"></head><body>Hello</body></html>
            """
        let server = try LoopbackServer([
            "/": .html(page), "/news/feed": .init(SampleFeed.rss("News")), "/broken": .html("oh"),
            "/comments/feed": .init(SampleFeed.rss("Comments")),
        ])
        let proposal = try await SourcesPlace(Self.configuration).workplace()
            .discover(server.url("/"), name: nil, group: nil)
        #expect(proposal.source.url == server.url("/news/feed"))
        #expect(proposal.preview.contains(server.url("/comments/feed")))
    }

    @Test func `a Link field announces a feed`() async throws {
        let server = try LoopbackServer([
            "/": .html("<p>Hello", fields: ["Link: </f>; rel=\"alternate\"; type=\"application/atom+xml\""]),
            "/f": .init(SampleFeed.rss("Linked")),
        ])
        let proposal = try await SourcesPlace(Self.configuration).workplace()
            .discover(server.url("/"), name: nil, group: nil)
        #expect(proposal.source.url == server.url("/f"))
    }

    @Test func `platforms and well-known paths are tried`() async throws {
        let wordPress = "<html><head><link href='/wp-content/x.css'></head><body>Hello</body></html>"
        let server = try LoopbackServer([
            "/sv/nyheter": .html(wordPress), "/feed/": .init(SampleFeed.rss("WordPress")),
            "/plain": .html("<p>Hello"), "/feed.xml": .init(SampleFeed.rss("Well-known")),
        ])
        let place = try SourcesPlace(Self.configuration)
        let first = try await place.workplace().discover(server.url("/sv/nyheter"), name: nil, group: nil)
        #expect(first.source.name == "WordPress")
        let second = try await place.workplace().discover(server.url("/plain"), name: nil, group: nil)
        #expect(second.source.name == "Well-known")
    }

    @Test func `nothing found is said clearly`() async throws {
        let server = try LoopbackServer(["/": .html("<p>Hello")])
        let place = try SourcesPlace(Self.configuration)
        let failure = await failure { _ = try await place.workplace().discover(server.url("/"), name: nil, group: nil) }
        #expect(failure?.code == .badInput)
        #expect(
            failure?.message.hasPrefix("No feed was found at \(server.url("/")), nor at the 7 other addresses") == true)
        #expect(server.requests.count == 8)
        #expect(try place.configuration == Self.configuration)
    }

    @Test func `a server that is not there is said clearly`() async throws {
        let place = try SourcesPlace(Self.configuration)
        let failure = await failure {
            _ = try await place.workplace().discover("http://127.0.0.1:1/", name: nil, group: nil)
        }
        #expect(failure?.code == .badInput)
        #expect(failure?.message.hasPrefix("No feed was found: No connection to 127.0.0.1:1") == true)
    }

    @Test(arguments: ["https://known.example/feed", "http://www.known.example/feed/", "known.example/feed/"])
    func `what is followed already is not added again`(address: String) async throws {
        let place = try SourcesPlace(Self.configuration)
        let failure = await failure { _ = try await place.workplace().discover(address, name: nil, group: nil) }
        #expect(failure?.code == .usage)
        #expect(failure?.message.contains("as \"Known\"") == true)
    }

    @Test func `names are each there once`() async throws {
        let server = try LoopbackServer(["/feed": .init(SampleFeed.rss("Known"))])
        let place = try SourcesPlace(Self.configuration)
        #expect(
            try await place.workplace().discover(server.url("/feed"), name: nil, group: nil).source.name == "Known (2)")
        let failure = await failure {
            _ = try await place.workplace().discover(server.url("/feed"), name: "known", group: nil)
        }
        #expect(failure?.code == .usage)
    }

    @Test func `a site may not lead to another machine of the house`() async throws {
        let inner = try LoopbackServer(["/secret": .init(SampleFeed.rss("Secret"))])
        let page =
            "<html><head><link rel=alternate type='application/rss+xml' href='http://localhost:\(inner.port)/secret'>"
        let server = try LoopbackServer(["/": .html(page)])
        let place = try SourcesPlace(Self.configuration)
        let failure = await failure { _ = try await place.workplace().discover(server.url("/"), name: nil, group: nil) }
        #expect(failure?.code == .badInput)
        #expect(inner.requests.isEmpty)
    }

    @Test func `the first feed makes the configuration`() async throws {
        let server = try LoopbackServer(["/feed": .init(SampleFeed.rss("First"))])
        let place = try SourcesPlace("region: Region Test\n")
        let proposal = try await place.workplace().discover(server.url("/feed"), name: nil, group: nil)
        try place.workplace().add(proposal.source)
        #expect(try place.workplace(needsFeeds: true).settings.feeds.map(\.name) == ["First"])
    }
}
