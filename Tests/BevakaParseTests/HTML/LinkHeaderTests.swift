import BevakaParse
import Testing

struct LinkHeaderTests {
    static func feeds(_ field: String) -> [FeedLink] {
        LinkHeader.feeds(in: field, base: "https://a.example/sv/")
    }

    @Test func `feeds are named by HTTP`() {
        #expect(
            Self.feeds(
                #"</style.css>; rel=preload, <../feed>; rel="alternate"; type="application/rss+xml"; title="News, \"all\"", "#
                    + #"<https://b.example/a,b>;rel=alternate;type=application/atom+xml"#) == [
                    FeedLink(url: "https://a.example/feed", title: "News, \"all\"", type: "application/rss+xml"),
                    FeedLink(url: "https://b.example/a,b", type: "application/atom+xml"),
                ])
    }

    @Test(arguments: [
        "", "<", "<x", "<x>", "x; rel=alternate", "</feed>; rel=alternate", "</feed>; type=application/rss+xml",
        "</feed>; rel=alternate; type=text/html", "<javascript:x>; rel=alternate; type=application/rss+xml",
        "</wp-json/wp/v2/pages/8>; rel=\"alternate\"; title=\"JSON\"; type=\"application/json\"",
        "</feed>; rel=\"alternate; type=application/rss+xml",
    ])
    func `other links and damaged ones name none`(_ field: String) {
        #expect(Self.feeds(field).isEmpty)
    }
}
