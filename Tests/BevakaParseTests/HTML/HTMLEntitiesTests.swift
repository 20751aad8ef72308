import BevakaParse
import Testing

struct HTMLEntitiesTests {
    @Test(arguments: [
        ("&amp;&lt;&gt;&quot;&apos;", "&<>\"'"),
        ("&nbsp;&eacute;&Eacute;&aring;&ouml;&szlig;&euro;&hellip;&mdash;", "\u{a0}éÉåöß€…—"),
        ("&Alpha;&omega;&rarr;&infin;&hearts;", "Αω→∞♥"),
        ("&CounterClockwiseContourIntegral;&NotEqualTilde;&fjlig;", "∳\u{2242}\u{338}fj"),
        ("&#8230;&#x2026;&#X2026;&#0038;", "………&"),
        ("&#8230 &#x2026 &#65", "… … A"),
        ("&#128;&#150;&#146;&#x9f;&#129;", "€–’Ÿ\u{81}"),
        ("&#0;&#xD800;&#x110000;&#99999999999;", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
        ("a&#1;b&#xFFFF;c&#127;&#9;&#10;", "abc\t\n"),
        ("&copy 2026 &amp", "© 2026 &"),
        ("?a=1&copy=2&reg=3", "?a=1&copy=2&reg=3"),
        ("&copyright; &bogus; &; & &# &#; &#x; &#xz", "&copyright; &bogus; &; & &# &#; &#x; &#xz"),
        ("&rsquo &hellip", "&rsquo &hellip"),
        ("&amp;lt;", "&lt;"),
        ("utan", "utan"),
        ("", ""),
        ("&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;", "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;"),
    ])
    func `references are decoded and nothing else is`(_ text: String, _ expected: String) {
        #expect(HTMLEntities.decode(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }
}
