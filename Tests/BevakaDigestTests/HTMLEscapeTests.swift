import BevakaCore
import Testing

@testable import BevakaDigest

struct HTMLEscapeTests {
    @Test(arguments: [
        ("", ""), ("plain text", "plain text"), ("Åbo – ört 🇸🇪", "Åbo – ört 🇸🇪"),
        ("<a href=\"x\">'&amp;'</a>", "&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;"),
        ("e\u{301}&e\u{301}", "e\u{301}&amp;e\u{301}"), ("&", "&amp;"), (">>", "&gt;&gt;"),
    ])
    func `five signs are written as references and all else stays`(_ text: String, _ expected: String) {
        #expect(HTMLEscape.text(text).utf8.elementsEqual(expected.utf8))
    }

    @Test func `pages escape the same signs alike`() throws {
        let title = "Ports & \"quays\" <'x'>"
        let escaped = "Ports &amp; &quot;quays&quot; &lt;&#39;x&#39;&gt;"
        let html = try DigestRoom().render(
            Sample.request(items: [Sample.item(1, title, topics: [Sample.match("maritime")])])
        ).html
        #expect(html.contains(escaped))
        #expect(HTMLEscape().escapeText(title) == escaped)
    }
}
