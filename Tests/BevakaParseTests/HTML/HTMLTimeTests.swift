import BevakaParse
import Testing

/// 16 KiB of the same few bytes: what is looked for in vain must not be looked for at every one of them. Each takes
/// milliseconds; were one quadratic, the suite would not end.
struct HTMLTimeTests {
    @Test(arguments: [
        "<", "<a", "<a ", "<x ", "<a b=\"", "<a b='", "<svg>", "<svg><style>", "<title>", "<select><svg><math>", "<b>",
        "<b><i>",
        "<b></i>", "<p>", "<li>", "<b><p>", "<table><tr><td>", "<div></p>", "&", "&#", "&aaaaaaaaaaaaaaaaaaaa", "<!--",
        "<!", "<?",
        "</", "</x ", "<![CDATA[", "<![CDATA[ ]]>", "]]>", "<b><div></b>", "<pre>\n", " \n", "<object><title>", "</a ",
        "<a x=y z=",
    ])
    func `a pattern without end takes no more than its length`(_ pattern: String) {
        let html = String(repeating: pattern, count: (1 << 14) / pattern.utf8.count)
        #expect(MarkupCheck.fault(in: HTMLSanitizer(baseURL: nil).sanitize(html)) == nil)
        #expect(PlainText.fromHTML(html).utf8.count <= html.utf8.count * 2)
        #expect(PlainText.inline(html).utf8.count <= html.utf8.count)
        _ = HTMLDetection.looksLikeHTML(html)
    }
}
