import BevakaConfig
import BevakaCore
import BevakaPipeline
import BevakaTestSupport
import Testing

/// `bevaka opml`.
struct OPMLExchangeTests {
    static let configuration = """
        region: Region <Test> & co
        feeds:
          - name: "A: \\"x\\" & y"
            url: https://a.example/feed?x=1&y=2
            group: Our networks
            weight: 1.5
            languages: [sv, en]
            topics: [energy]
            categories: {POLICY_AREA=X: [cohesion, energy], "b: c": health}
            every: 90m
            limits: {timeout: 60s, size: 8 MB, items: 20}
          - url: https://b.example/page
            page: {item: "//article[@class='a, b']", title: ".//h2"}
            enabled: false
          - name: C
            url: https://c.example/api
            group: Our networks
            json: {items: a.b | c, title: "t[0]", link: "https://c.example/{id}", body: {q: '{"a": "***"}'}}
        topics:
          health: {name: {en: Health}, terms: {en: ["hospital*"]}}

        """

    @Test func `all that is known of sources goes out and comes in`() throws {
        let place = try SourcesPlace(Self.configuration)
        let exported = try place.workplace().exportOPML()
        #expect(exported.contains("<outline type=\"rss\" text=\"A: &quot;x&quot; &amp; y\""))
        let topics = "topics:\n  health: {name: {en: Health}, terms: {en: [\"hospital*\"]}}\n"
        let other = try SourcesPlace(topics)
        let done = try other.workplace().importOPML(Array(exported.utf8), name: "list.opml")
        #expect(done.refused.isEmpty && done.added.count == 3 && done.known == 0)
        #expect(try other.configuration.hasPrefix(topics))
        let back = try other.workplace().settings.feeds
        #expect(Set(back) == Set(try place.workplace().settings.feeds))
        #expect(try other.workplace().importOPML(Array(exported.utf8), name: "list.opml").added.isEmpty)
    }

    @Test func `another reader's list is taken in, each feed once`() throws {
        let list = """
            <opml version="1.0"><body><outline text="News"><outline text="EU">
            <outline text="A again" xmlUrl="http://www.a.example/feed?x=1&y=2"/>
            <outline text="C" xmlUrl="https://d.example/rss"/>
            <outline text="D twice" xmlUrl="https://d.example/rss/"/></outline></outline>
            <outline text="no address" xmlUrl="feed me"/><outline xmlUrl="feed:https://e.example/"/></body></opml>
            """
        let place = try SourcesPlace("# mine\n" + Self.configuration)
        let done = try place.workplace().importOPML(Array(list.utf8), name: "list.opml")
        #expect(done.added == ["C (2)", "e.example"])
        #expect(done.known == 2)
        #expect(done.refused.count == 1 && done.refused.first?.hasPrefix("no address: ") == true)
        #expect(try place.configuration.hasPrefix("# mine\n"))
        let feeds = try place.workplace().settings.feeds
        #expect(feeds.count == 5 && feeds[3].group == "EU" && feeds[4].url == "https://e.example/")
    }

    @Test(arguments: ["<rss version='2.0'/>", "", "not OPML"])
    func `what is no OPML changes nothing`(text: String) async throws {
        let place = try SourcesPlace(Self.configuration)
        let failure = await failure { _ = try place.workplace().importOPML(Array(text.utf8), name: "list.opml") }
        #expect(failure?.code == .badInput)
        #expect(failure?.message.hasPrefix("list.opml: ") == true)
        #expect(try place.configuration == Self.configuration)
    }
}
