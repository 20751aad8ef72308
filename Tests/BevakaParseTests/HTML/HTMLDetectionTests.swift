import BevakaParse
import Testing

struct HTMLDetectionTests {
    @Test(arguments: [
        "<p>x", "x<br>y", "x<br/>y", "x <BR /> y", "AT&amp;T", "caf&eacute;", "&#8230;", "&#x2026;", "<a href=x>y</a>",
        "</p>",
        "<img src='x'", "läs <a href=\"https://a.example/lång", "<!-- x -->", "<![CDATA[x]]>", "<input disabled>",
        "<h1\nclass=x>y",
        "a < b <b>c</b>",
    ])
    func `markup is seen`(_ text: String) {
        #expect(HTMLDetection.looksLikeHTML(text))
    }

    @Test(arguments: [
        "", "text", "a < b", "a<b", "1 <2> 3", "<foo@bar>", "Anna <anna@exempel.se>", "Vec<T>", "<https://a.example/>",
        "AT&T",
        "R & D", "Q&A; mer", "?a=1&copy=2", "&", "&;", "&#;", "<", "<>", "</>", "< p>", "<b and c>", "x <a", "<i", "->",
        "<3",
    ])
    func `plain text is not taken for markup`(_ text: String) {
        #expect(!HTMLDetection.looksLikeHTML(text))
    }
}
