import BevakaParse
import Testing

struct HTMLSanitizerTests {
    private let sanitizer = HTMLSanitizer(baseURL: "https://kust.example/nytt/index.html?sida=2")

    @Test(arguments: [
        "Plain text stays as it is.",
        "Två rader\nmed å, ä och ö",
        "<p>Om <strong>hamnar</strong> och <em>farleder</em>.</p>\n<ul>\n<li>ett</li>\n<li>två</li>\n</ul>",
        "<h2>Rubrik</h2><blockquote cite=\"https://a.example/\"><p>Citat</p></blockquote><pre><code>x &lt; y</code></pre>",
        "<a href=\"https://a.example/?x=1&amp;y=2\" title=\"T\">länk</a> <a href=\"mailto:a@b.example\">post</a>",
        "<a href=\"tel:+46812345\">ring</a><br><hr>",
        "<figure><img src=\"https://a.example/b.jpg\" alt=\"\" width=\"10\" height=\"20\"><figcaption>Bild</figcaption></figure>",
        "<table><caption>T</caption><thead><tr><th scope=\"col\">A</th></tr></thead><tbody><tr><td colspan=\"2\">1</td></tr>"
            + "</tbody></table>",
        "<ol start=\"3\" reversed><li value=\"7\">x</li></ol><time datetime=\"2027-01-15 10:00\">i går</time>",
        "<video controls src=\"https://a.example/v.mp4\" poster=\"http://a.example/p.png\"></video>",
        "<p lang=\"fr\" dir=\"ltr\">Bonjour</p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>",
    ])
    func `clean markup comes back unchanged`(_ html: String) {
        #expect(sanitizer.sanitize(html) == html)
    }

    @Test(arguments: [
        // Attributes
        ("<p class=\"x\" id=y style='color:red' onclick=alert(1)>a</p>", "<p>a</p>"),
        ("<P ALIGN=center>a</P>", "<p>a</p>"),
        ("<img src=https://a.example/b.jpg alt=x>", "<img src=\"https://a.example/b.jpg\" alt=\"x\">"),
        (
            "<img src='https://a.example/b.jpg' width=50% height=20>",
            "<img src=\"https://a.example/b.jpg\" height=\"20\">"
        ),
        ("<td>utan tabell</td>", "utan tabell"),
        ("<a href=\"https://a.example/\" href=\"https://b.example/\">x</a>", "<a href=\"https://a.example/\">x</a>"),
        (
            "<p title='Han sa \"nej\" & gick <hem>'>x</p>",
            "<p title=\"Han sa &quot;nej&quot; &amp; gick &lt;hem&gt;\">x</p>"
        ),
        ("<a name=\"top\">x</a>", "x"),
        // Addresses
        ("<a href=\"../a b?c=d&e=f#g\">x</a>", "<a href=\"https://kust.example/a%20b?c=d&amp;e=f#g\">x</a>"),
        ("<img src=\"//b.example/c.png\">", "<img src=\"https://b.example/c.png\">"),
        ("<img src=\"bild.png\">", "<img src=\"https://kust.example/nytt/bild.png\">"),
        ("<a href=\"#not\">x</a>", "<a href=\"https://kust.example/nytt/index.html?sida=2#not\">x</a>"),
        ("<a href=\"ftp://a.example/\">x</a>", "x"),
        ("<img src=\"data:image/png;base64,AAAA\" alt=\"karta\">", "<img alt=\"karta\">"),
        ("<img src=\"mailto:a@b.example\">", ""),
        ("<img src=\" \">", ""),
        // References
        ("Caf&eacute; &nbsp;&#8211;&#x2014;&#150; &rsquo;", "Café \u{a0}–—– ’"),
        ("AT&T &amp; R&D &amp;lt; &bogus; & ", "AT&amp;T &amp; R&amp;D &amp;lt; &amp;bogus; &amp; "),
        (
            "<a href=\"https://a.example/?a=1&copy=2&amp;b=3\">x</a>",
            "<a href=\"https://a.example/?a=1&amp;copy=2&amp;b=3\">x</a>"
        ),
        ("a < b > c", "a &lt; b &gt; c"),
        ("a\u{0}b\u{8}c\u{c}d&#0;e&#1;f", "abc d\u{fffd}ef"),
        // Whole elements
        ("a<script>alert('<b>')</script>b<style>p{}</style>c", "abc"),
        ("a<svg><title>t</title><path d=''/></svg>b<math><mi>x</mi></math>c", "abc"),
        ("a<select><option>1</select>b<textarea>c</textarea>d", "abd"),
        ("<iframe src=\"https://a.example/\">reserv</iframe> <b>x</b>", "reserv <b>x</b>"),
        ("<form action=x>Sök <input name=q> <button>Nu</button></form>", "<div>Sök  Nu</div>"),
        ("<noscript><img src=\"https://a.example/b.jpg\"></noscript>", "<img src=\"https://a.example/b.jpg\">"),
        ("<html><head><title>T</title><meta charset=x></head><body><p>x</p></body></html>", "<p>x</p>"),
        ("<o:p>Word</o:p><custom-element>y</custom-element>", "Wordy"),
        ("<!-- a --><!DOCTYPE html><?xml version='1.0'?><!--[if mso]><p>dold</p><![endif]-->x", "x"),
        ("<![CDATA[<p>i en sektion</p>]]>", "<p>i en sektion</p>"),
        ("<![CDATA[aldrig stängd", "&lt;![CDATA[aldrig stängd"),
        ("<image src=\"https://a.example/b.jpg\">", "<img src=\"https://a.example/b.jpg\">"),
        ("<dir><li>a</dir><listing>b</listing>", "<ul><li>a</li></ul><pre>b</pre>"),
        // Void and empty elements
        ("a<br/>b<br />c</br>d<hr/>", "a<br>b<br>c<br>d<hr>"),
        ("<a href=\"https://a.example/\"/>x<i class=\"icon\"/>y", "<a href=\"https://a.example/\"></a>x<i></i>y"),
        ("<p/>x", "<p></p>x"),
    ])
    func `what is not allowed goes and what is allowed is written anew`(_ html: String, _ expected: String) {
        #expect(sanitizer.sanitize(html) == expected)
    }

    @Test(arguments: [
        ("<p>a<p>b", "<p>a</p><p>b</p>"),
        ("<p>a<div>b</div>c</p>", "<p>a</p><div>b</div>c"),
        ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul>"),
        ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
        (
            "<table><tr><td>1<td>2<tr><td>3</table>",
            "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>"
        ),
        ("<table><td>1</table>", "<table><tr><td>1</td></tr></table>"),
        (
            "<table><tr><td><table><tr><td>a</table>b</table>",
            "<table><tr><td><table><tr><td>a</td></tr></table>b</td></tr></table>"
        ),
        ("<b>a<i>b</b>c</i>d", "<b>a<i>b</i></b><i>c</i>d"),
        ("<p>a<b>b</p><p>c</b>d</p>", "<p>a<b>b</b></p><p><b>c</b>d</p>"),
        ("<strong><p>Rubrik</strong></p><p>x</p>", "<strong><p>Rubrik</p></strong><p>x</p>"),
        ("<b><ul><li>x</b>y</li><li>z</li></ul>w", "<b><ul><li>xy</li><li>z</li></ul></b>w"),
        (
            "<a href=\"https://a.example/\">a<a href=\"https://b.example/\">b",
            "<a href=\"https://a.example/\">a</a><a href=\"https://b.example/\">b</a>"
        ),
        ("<h2>a<h3>b</h3>", "<h2>a</h2><h3>b</h3>"),
        ("a</div></p></b>b", "ab"),
        ("<div><table><tr><td></div>x</table>y</div>", "<div><table><tr><td>x</td></tr></table>y</div>"),
        ("<div><p>klippt <a href=\"https://a.exam", "<div><p>klippt </p></div>"),
        ("klippt <b", "klippt "),
        ("x <yz och mer", "x &lt;yz och mer"),
        ("<a href=\"https://a.example/>x</a> y", "<a href=\"https://a.example/\">x</a> y"),
    ])
    func `wrong nesting is put right`(_ html: String, _ expected: String) {
        #expect(sanitizer.sanitize(html) == expected)
    }

    @Test func `without a base relative addresses are dropped`() {
        let html = "<a href=\"/logga-ut\">x</a><img src=\"b.png\"><a href=\"//c.example/\">y</a>"
        #expect(HTMLSanitizer(baseURL: nil).sanitize(html) == "x<a href=\"https://c.example/\">y</a>")
    }

    @Test func `depth is bounded and the text is kept`() {
        let html =
            String(repeating: "<div>", count: 5_000) + "kvar" + String(repeating: "</div>", count: 5_000) + "efter"
        let out = sanitizer.sanitize(html)
        #expect(MarkupCheck.fault(in: out) == nil)
        #expect(out.contains("kvar") && out.hasSuffix("</div>efter"))
        #expect(sanitizer.sanitize(out) == out)
    }

    @Test func `nothing at all gives nothing`() {
        #expect(sanitizer.sanitize("") == "")
        #expect(sanitizer.sanitize("<") == "&lt;")
        #expect(sanitizer.sanitize("</") == "&lt;/")
    }
}
