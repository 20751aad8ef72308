import BevakaCore
import Testing

@testable import BevakaDigest

struct DigestHTMLTests {
    private let room: DigestRoom

    init() throws {
        room = try DigestRoom()
    }

    @Test(arguments: [Language.swedish, .english])
    func `the page is well-formed, its headings in order, its anchors there`(_ language: Language) throws {
        let check = HTMLCheck(try room.render(Sample.request(language, items: Sample.news)).html)
        #expect(check.problems == [])
        #expect(check.elements["main"] == 1)
        #expect(check.elements["h1"] == 1)
        #expect(check.elements["article"] == 4)
    }

    @Test func `nothing is loaded and nothing runs`() throws {
        let check = HTMLCheck(try room.render(Sample.request(items: Sample.news)).html)
        for name in ["script", "img", "iframe", "object", "link", "form", "video"] {
            #expect(check.elements[name] == nil)
        }
    }

    @Test func `text in another language than the page's is marked with it`() throws {
        let html = try room.render(Sample.request(items: Sample.news)).html
        #expect(html.contains("<h3 style=\"margin:0;font-size:18px;line-height:1.35\" lang=\"en\">"))
        #expect(html.contains("· engelska</p>"))
        #expect(html.contains("<p class=\"lead\">Fyra hamnar"))
    }

    @Test func `a hostile title stays text in every form`() throws {
        let title = "</a><script>alert(\"1\")</script> & {{t.why}} [x](javascript:1) *b* \u{202E}evil\n\u{0}\n# h"
        let item = Sample.item(
            1, title, source: "<b>Source</b> | *x*", topics: [Sample.match("energy", 0.9, "<i>", "\"&\"")],
            summary: "<img src=x onerror=alert(1)> is text. 1. no list", url: "https://example.org/?a=1&b=\"><script>")
        let digest = try room.render(Sample.request(items: [item]))
        let check = HTMLCheck(digest.html)
        #expect(check.problems == [])
        #expect(check.elements["script"] == nil)
        #expect(check.elements["b"] == 1)
        #expect(digest.html.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; {{t.why}}"))
        #expect(digest.html.contains("href=\"https://example.org/?a=1&amp;b=%22%3E%3Cscript%3E\""))
        #expect(
            digest.markdown.contains(
                "[\\</a\\>\\<script\\>alert(\"1\")\\</script\\> \\& {{t.why}} \\[x\\](javascript:1) \\*b\\* evil # h]("
                    + "https://example.org/?a=1&b=%22%3E%3Cscript%3E)"))
        #expect(digest.text.contains("* </a><script>alert(\"1\")</script> & {{t.why}} [x](javascript:1) *b* evil"))
        #expect(!digest.html.unicodeScalars.contains("\u{202E}"))
    }

    @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "//example.org/x", "", "ftp://example.org/"])
    func `an address that is not http or https is never a link`(_ url: String) throws {
        let item = Sample.item(1, "Title", topics: [Sample.match("energy")], url: url)
        let digest = try room.render(Sample.request(items: [item]))
        #expect(digest.html.contains(">Title</h3>"))
        #expect(!digest.markdown.contains("[Title]"))
    }

    @Test func `what there is no time to read in full has one line each`() throws {
        let items = (1...9).map { Sample.item(Int64($0), "Title \($0)", topics: [Sample.match("energy")]) }
        var request = Sample.request(.english, items: items)
        request.length = .seconds(30)
        let digest = try room.render(request)
        let check = HTMLCheck(digest.html)
        #expect(check.elements["article"] == 7)
        #expect(digest.html.contains("More in short"))
        #expect(digest.text.contains("More in short\n- "))
        #expect(digest.stories == 9)
    }

    @Test func `the style fits into what mail programs keep`() throws {
        let html = try room.render(Sample.request(items: [])).html
        let style = try #require(html.firstRange(of: "<style>"))
        let end = try #require(html.firstRange(of: "</style>"))
        #expect(html[style.upperBound..<end.lowerBound].utf8.count < 8_192)
    }
}
