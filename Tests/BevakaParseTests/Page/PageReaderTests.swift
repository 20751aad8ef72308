import BevakaCore
import BevakaParse
import Foundation
import Testing

struct PageReaderTests {
    static let layout = PageLayout(
        item: "//article", title: ".//h2", link: ".//a/@href", date: ".//time/@datetime", summary: ".//div")

    static let html = """
        <!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Nyheter &ndash; Hamnen</title></head><body>
        <nav><a href="/">Start</a></nav>
        <article><h2>Ny <b>kaj</b><br>i norr</h2><a href="/nyheter/1?a=1&amp;b=2">Läs</a><time datetime="2026-11-20T08:00:00+01:00">i fredags</time>
        <div><p>Första stycket.</p><p>Andra <script>alert(1)</script>stycket, <a href="/mer" onclick="x()">mer</a>.</p></div></article>
        <article><h2>Färjorna &amp; isen</h2><a href="https://hamnen.example/nyheter/2">Läs</a><time datetime="2026-11-19">i torsdags</time></article>
        <article><p>En annons utan rubrik</p></article>
        </body></html>
        """

    static func feed(
        _ html: String, _ layout: PageLayout = PageReaderTests.layout, limits: Limits = Limits()
    ) throws(FeedProblem) -> Feed {
        let context = ParseContext(contentType: "text/html", base: "https://hamnen.example/nyheter", limits: limits)
        return try FeedParser.parse(Array(html.utf8), layout: .page(layout), context: context)
    }

    @Test func `items are read off a page`() throws {
        let feed = try Self.feed(Self.html)
        #expect(feed.format == .page)
        #expect(feed.title == "Nyheter – Hamnen")
        #expect(feed.language == "sv")
        #expect(feed.homePageURL == "https://hamnen.example/nyheter")
        #expect(feed.items.map(\.title) == ["Ny kaj i norr", "Färjorna & isen"])
        #expect(
            feed.items.map(\.url) == ["https://hamnen.example/nyheter/1?a=1&b=2", "https://hamnen.example/nyheter/2"])
        #expect(feed.items.map(\.id) == feed.items.map(\.url))
        #expect(feed.items.first?.published == Date(timeIntervalSince1970: 1_795_158_000))
    }

    @Test func `the text of an item is made safe`() throws {
        let item = try #require(try Self.feed(Self.html).items.first)
        #expect(item.contentText == "Första stycket.\n\nAndra stycket, mer.")
        #expect(item.summary == "Första stycket. Andra stycket, mer.")
        let html = try #require(item.contentHTML)
        #expect(html.contains("href=\"https://hamnen.example/mer\""))
        #expect(!html.contains("script") && !html.contains("onclick"))
    }

    @Test func `an item without a link keeps its identity by its title`() throws {
        let layout = PageLayout(item: "//li", title: ".")
        let first = try Self.feed("<ul><li>Ett beslut</li><li>Ett möte</li></ul>", layout)
        let second = try Self.feed("<ul><li>Nytt</li><li>Ett  beslut</li><li>Ett möte</li></ul>", layout)
        #expect(first.items.map(\.id) == Array(second.items.map(\.id).dropFirst()))
        #expect(Set(second.items.map(\.id)).count == 3)
    }

    @Test func `dates in words are read`() throws {
        let layout = PageLayout(item: "//li", title: "b", date: "span")
        let feed = try Self.feed("<ul><li><b>A</b><span class=d>24 november 2026</span></ul>", layout)
        #expect(feed.items.first?.published == Date(timeIntervalSince1970: 1_795_478_400))
    }

    @Test func `the page's own base counts`() throws {
        let feed = try Self.feed(
            "<html><head><base href='/sv/'></head><article><h2>A</h2><a href='x'>x</a></article>")
        #expect(feed.items.first?.url == "https://hamnen.example/sv/x")
    }

    @Test func `a link that runs or reads something is no link`() throws {
        for link in ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "mailto:a@b.example"] {
            let feed = try Self.feed("<article><h2>A</h2><a href=\"\(link)\">x</a></article>")
            #expect(feed.items.first?.url == nil)
        }
    }

    @Test(arguments: [
        "<html><body><section>A new design</section></body></html>", "<article><h3>A</h3></article>", "just text",
    ])
    func `a page that no longer matches is a problem`(_ html: String) {
        do throws(FeedProblem) {
            _ = try Self.feed(html)
            Issue.record("items were found")
        } catch {
            #expect(error.kind == .no_items)
            #expect(error.message.hasPrefix("The page no longer matches"))
        }
    }

    @Test func `an expression that is none is named`() {
        do throws(FeedProblem) {
            _ = try Self.feed(Self.html, PageLayout(item: "//article", title: ".//["))
            Issue.record("items were found")
        } catch {
            #expect(error.kind == .no_items)
            #expect(error.message.contains("title: \".//[\" is no XPath 1.0"))
        }
    }

    @Test(arguments: ["count(//article)", "'text'", "document('file:///etc/passwd')", "//article[unknown()]"])
    func `an expression that selects no elements is refused`(_ item: String) {
        #expect(throws: FeedProblem.self) { try Self.feed(Self.html, PageLayout(item: item, title: ".")) }
    }

    @Test func `an expression that never ends is given up`() {
        let html = "<ul>" + String(repeating: "<li><b>x</b></li>", count: 4_000) + "</ul>"
        let slow = PageLayout(item: "//li[count(//li[count(//b) > 1]) > 1]", title: ".")
        #expect(throws: FeedProblem.self) { try Self.feed(html, slow) }
    }

    @Test func `no more items than allowed are kept`() throws {
        var limits = Limits()
        limits.items = 3
        let html = (1...9).map { "<article><h2>\($0)</h2></article>" }.joined()
        #expect(try Self.feed(html, limits: limits).items.count == 3)
    }

    @Test func `nothing is empty`() {
        #expect(throws: FeedProblem.self) { try Self.feed("") }
    }
}
