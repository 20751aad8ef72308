import BevakaParse
import Testing

struct HTMLTreeParserTests {
    private static let page = """
        <html><body><nav><a href="/">Start</a></nav>
        <article class="nyhet"><h2>Ny <b>hamn</b></h2><a href="/1">Läs</a><time datetime="2026-11-24">i dag</time></article>
        <article><h2>Räls &amp; vagnar</h2><a href="/2">Läs</a></article>
        """

    @Test func `rows are read off a page by XPath`() {
        let fields = ["title": ".//h2", "link": ".//a/@href", "date": ".//time/@datetime", "number": "count(.//a)"]
        let rows = HTMLTreeParser(Array(Self.page.utf8))?.select("//article", fields: fields, limit: 10)
        #expect(
            rows == [
                ["title": "Ny hamn", "link": "/1", "date": "2026-11-24", "number": "1"],
                ["title": "Räls & vagnar", "link": "/2", "number": "1"],
            ])
    }

    @Test func `no more rows than asked are read`() {
        #expect(HTMLTreeParser(Array(Self.page.utf8))?.select("//article", fields: [:], limit: 1)?.count == 1)
        #expect(HTMLTreeParser(Array(Self.page.utf8))?.select("//section", fields: [:], limit: 1) == [])
    }

    @Test(arguments: ["//[", "", "count(//a)", "//article[", "unknown()"])
    func `what is no path to elements is refused`(_ path: String) {
        let isRefused = HTMLTreeParser(Array(Self.page.utf8))?.select(path, fields: [:], limit: 1) == nil
        #expect(isRefused)
    }

    @Test func `a wrong field is refused`() {
        let isRefused =
            HTMLTreeParser(Array(Self.page.utf8))?.select("//article", fields: ["x": "//["], limit: 1) == nil
        #expect(isRefused)
    }

    @Test(arguments: ["", "\u{0}"])
    func `nothing has no tree`(_ html: String) {
        let isNothing = HTMLTreeParser(Array(html.utf8)) == nil
        #expect(isNothing)
    }

    @Test func `a page of tag soup has a tree`() {
        let html = "<p>a<td>b</i><li>c\u{0}d<br/></x><b><i></b>"
        let rows = HTMLTreeParser(Array(html.utf8))?.select("//body", fields: ["text": "."], limit: 1)
        #expect(rows == [["text": "abcd"]])
    }
}
