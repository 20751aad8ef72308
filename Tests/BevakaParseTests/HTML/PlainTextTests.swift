import BevakaParse
import Testing

struct PlainTextTests {
    @Test(arguments: [
        ("<p>Ett stycke.</p><p>Ett till.</p>", "Ett stycke.\n\nEtt till."),
        ("<p>a<br>b</p>", "a\nb"),
        ("a<br><br/>b<br><br><br><br>c", "a\n\nb\n\nc"),
        ("<div>a</div><div>b</div>", "a\nb"),
        ("<h2>Rubrik</h2>text", "Rubrik\n\ntext"),
        ("  <p>\n  mycket   luft\t här </p>\n\n", "mycket luft här"),
        ("Caf&eacute;&nbsp;&nbsp;&#8211; R&amp;D &lt;b&gt; &#150;", "Café – R&D <b> –"),
        ("10\u{a0}000\u{202f}kr \u{2009} nu", "10 000 kr nu"),
        ("<b>a</b> <i>b</i>c", "a bc"),
        ("a<script>x<y</script>b<style>p{}</style>c<!-- d -->e", "abce"),
        ("<p>före</p><ul><li>ett</li><li>två</li></ul><p>efter</p>", "före\n\n• ett\n• två\n\nefter"),
        ("<ul><li><p>ett</p></li><li><p>två</p><p>mer</p></li></ul>", "• ett\n• två\nmer"),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "• a\n  • b\n• c"),
        ("<ul><li>a<li>b</ul>c", "• a\n• b\n\nc"),
        ("<ol><li>a</li><li></li><li>b</li></ol>", "• a\n• b"),
        ("<li>utan lista", "• utan lista"),
        (
            "<table><tr><th>År</th><th>Belopp</th></tr><tr><td>2027</td><td>3 mkr</td></tr></table>slut",
            "År | Belopp\n2027 | 3 mkr\n\nslut"
        ),
        ("<table><tr><td></td><td>ensam</td><td> </td></tr></table>", "ensam"),
        ("<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>", "a\n\nb"),
        ("<dl><dt>Vad</dt><dd>Möte</dd></dl>", "Vad\nMöte"),
        ("<pre>rad 1\n  rad  2\n\n\nrad 3</pre>x", "rad 1\n  rad  2\n\n\nrad 3\n\nx"),
        ("<blockquote>citat</blockquote><hr>x", "citat\n\nx"),
        ("<figure><img src=x alt=bild><figcaption>Text</figcaption></figure>", "Text"),
        ("m<sup>2</sup> H<sub>2</sub>O", "m2 H2O"),
        ("<p/>a<div/>b", "a\nb"),
        ("a < b och c > d", "a < b och c > d"),
        ("<form>Sök<input><select><option>x</select></form>", "Sök"),
        ("<![CDATA[<p>a</p>]]>b", "a\n\nb"),
        ("klippt <a href=\"https://a.exam", "klippt"),
        ("a&\u{0}b\u{1}c", "a&bc"),
        ("", ""),
        (" \n ", ""),
        ("<p></p><br>", ""),
    ])
    func `HTML reads as text`(_ html: String, _ expected: String) {
        #expect(PlainText.fromHTML(html) == expected)
    }

    @Test(arguments: [
        ("Ny <b>utlysning</b>", "Ny utlysning"),
        ("  R&amp;D \n\t för&nbsp;alla ", "R&D för alla"),
        ("<p>a</p><p>b</p>", "a b"),
        ("a<br>b", "a b"),
        ("<ul><li>a</li><li>b</li></ul>", "a b"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
        ("<pre> a\n  b </pre>", "a b"),
        ("Vec<T> och <kund@exempel.se>", "Vec<T> och <kund@exempel.se>"),
        ("5 < 6", "5 < 6"),
        ("Oförändrad titel – med streck", "Oförändrad titel – med streck"),
        ("dubbla  blanksteg", "dubbla blanksteg"),
        ("rad\nbrytning", "rad brytning"),
    ])
    func `a title is one line`(_ html: String, _ expected: String) {
        #expect(PlainText.inline(html) == expected)
    }

    @Test func `spaces are found wherever they fall among words of eight bytes`() {
        for length in 0..<20 {
            let word = String(repeating: "x", count: length)
            #expect(PlainText.inline("a\(word)  b") == "a\(word) b")
            #expect(PlainText.inline("a\(word) !b") == "a\(word) !b")
            #expect(PlainText.inline("å\(word)\u{a0}b é â c") == "å\(word) b é â c")
            #expect(PlainText.fromHTML("\(word)&amp;<b>\(word)</b>") == "\(word)&\(word)")
        }
    }
}
