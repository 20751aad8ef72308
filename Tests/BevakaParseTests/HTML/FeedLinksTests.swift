import BevakaParse
import Testing

struct FeedLinksTests {
    private func links(_ html: String) -> [FeedLink] {
        FeedLinks.links(inHTML: Array(html.utf8), base: "https://a.example/om/sida.html")
    }

    @Test func `the feeds that a page declares are found in its order`() {
        let html = """
            <!DOCTYPE html><html><head><title>Sida</title>
            <link rel="stylesheet" href="/x.css" type="text/css">
            <link rel="alternate" type="application/rss+xml" title="Nyheter &amp; mer" href="/feed/">
            <LINK REL='Alternate home' TYPE='application/atom+xml; charset=utf-8' HREF='atom.xml'/>
            <link rel=alternate type=application/feed+json href=https://b.example/feed.json>
            <link rel="alternate" hreflang="en" href="/en/">
            <link rel="alternate" type="text/html" href="/m/">
            <link rel="alternate" type="application/rss+xml" href="/feed/">
            </head><body><a href="/annat.rss">RSS</a>
            """
        #expect(
            links(html) == [
                FeedLink(url: "https://a.example/feed/", title: "Nyheter & mer", type: "application/rss+xml"),
                FeedLink(url: "https://a.example/om/atom.xml", type: "application/atom+xml"),
                FeedLink(url: "https://b.example/feed.json", type: "application/feed+json"),
            ])
    }

    @Test func `the first base of a page counts`() {
        let html = "<base href=\"/rot/\"><base href=\"/fel/\"><link rel=alternate type=application/rss+xml href=f.xml>"
        #expect(links(html).map(\.url) == ["https://a.example/rot/f.xml"])
    }

    @Test func `links that look like feeds are the last resort`() {
        let html = """
            <a href="/">Start</a> <a href="/nyheter.rss">Alla <b>nyheter</b></a> <a href="/press/feed/">Press</a>
            <a href="?format=rss">Sök</a> <a href="https://rss.example/">Om RSS</a> <a href="javascript:feed()">x</a>
            <a href="/kontakt">Kontakt</a> <a href="/press/feed/">igen</a> <a href="/wp?feed=rss2">
            """
        #expect(
            links(html) == [
                FeedLink(url: "https://a.example/nyheter.rss", title: "Alla nyheter"),
                FeedLink(url: "https://a.example/press/feed/", title: "Press"),
                FeedLink(url: "https://a.example/om/sida.html?format=rss", title: "Sök"),
                FeedLink(url: "https://a.example/wp?feed=rss2"),
            ])
    }

    @Test func `comments, scripts and refused addresses name no feeds`() {
        let html = """
            <!-- <link rel=alternate type=application/rss+xml href=/a> -->
            <script>"<link rel=alternate type=application/rss+xml href=/b>"</script>
            <link rel=alternate type=application/rss+xml href="javascript:c()"><link rel=alternate type=application/rss+xml>
            """
        #expect(links(html) == [])
        #expect(links("") == [])
    }

    @Test func `a page that is no UTF-8 is read all the same`() {
        let page =
            Array("<link rel=alternate type=application/rss+xml href=/f title=\"".utf8) + [0xe5, 0xe4]
            + Array("\">".utf8)
        #expect(FeedLinks.links(inHTML: page, base: "https://a.example/").map(\.url) == ["https://a.example/f"])
    }

    @Test func `no page names more than fifty`() {
        let html = (0..<500).map { "<link rel=alternate type=application/rss+xml href=/\($0)><a href=/\($0).rss>x</a>" }
            .joined()
        #expect(links(html).count == 50)
    }
}
