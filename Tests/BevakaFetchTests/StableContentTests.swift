import BevakaFetch
import Testing

/// What counts as the same document.
struct StableContentTests {
    private func hash(_ text: String) -> String {
        StableContent.hash(of: Array(text.utf8))
    }

    @Test(arguments: [
        (
            "<rss><channel><lastBuildDate>1</lastBuildDate><item>a</item></channel></rss>",
            "<rss><channel><lastBuildDate>2</lastBuildDate><item>a</item></channel></rss>"
        ),
        ("<rss><pubDate>1</pubDate><item>a</item></rss>", "<rss><pubDate>22</pubDate><item>a</item></rss>"),
        ("<feed><updated>1</updated><entry>a</entry></feed>", "<feed><updated>2</updated><entry>a</entry></feed>"),
        ("<feed><entry>a</entry><updated>1</updated></feed>", "<feed><entry>a</entry><updated>2</updated></feed>"),
        ("<a:feed><a:updated>1</a:updated></a:feed>", "<a:feed><a:updated>2</a:updated></a:feed>"),
        ("<rss><dc:date>1</dc:date></rss>", "<rss><dc:date>2</dc:date></rss>"),
        ("<rss><generator uri='x'>WP 6.1</generator></rss>", "<rss><generator uri='x'>WP 6.2</generator></rss>"),
        ("<rss><item>a</item></rss><!-- 0.31 s -->", "<rss><item>a</item></rss><!-- 0.35 s -->"),
        ("<rss><item><!-- 1 -->a</item></rss>", "<rss><item><!-- 2 -->a</item></rss>"),
        ("<rss><!-- <item> 1 --><pubDate>1</pubDate></rss>", "<rss><!-- <item> 2 --><pubDate>2</pubDate></rss>"),
    ])
    func `dates of the feed, its generator and comments do not count`(before: String, after: String) {
        #expect(hash(before) == hash(after))
    }

    @Test(arguments: [
        ("<rss><item><pubDate>1</pubDate></item></rss>", "<rss><item><pubDate>2</pubDate></item></rss>"),
        ("<feed><entry><updated>1</updated></entry></feed>", "<feed><entry><updated>2</updated></entry></feed>"),
        (
            "<rss><item><![CDATA[</item><pubDate>1</pubDate>]]></item></rss>",
            "<rss><item><![CDATA[</item><pubDate>2</pubDate>]]></item></rss>"
        ),
        ("<rss><item><![CDATA[<!-- 1 -->]]></item></rss>", "<rss><item><![CDATA[<!-- 2 -->]]></item></rss>"),
        ("<rss><updatedBy>1</updatedBy></rss>", "<rss><updatedBy>2</updatedBy></rss>"),
        ("<feed><updated/><title>1</title></feed>", "<feed><updated/><title>2</title></feed>"),
        ("<rss><items>1</items></rss>", "<rss><items>2</items></rss>"),
        ("{\"date\": 1}", "{\"date\": 2}"),
        ("<rss><pubDate>1", "<rss><title>1"),
    ])
    func `everything else counts`(before: String, after: String) {
        #expect(hash(before) != hash(after))
    }

    @Test(arguments: [
        "", "<", "<!", "<!--", "<![CDATA[", "</", "<a", "<updated", "<updated>", "<updated></", "<!-->", "<>",
    ])
    func `a document that breaks off anywhere has a hash`(text: String) {
        #expect(hash(text).count == 16)
        #expect(hash("<rss>" + text).count == 16)
    }

    @Test(arguments: [
        ("", "ef46db3751d8e999"), ("a", "d24ec4f1a98c6e5b"), ("abc", "44bc2cf5ad770999"),
        ("The quick brown fox jumps over the lazy dog", "0b242d361fda71bc"),
        ("Thirty-two bytes are one stripe.", "bc74db30a64c0b9a"),
        ("Two stripes and then eight, four and two single bytes more: here it ends here.", "246d5190f06e58ba"),
    ])
    func `the hash is XXH64`(text: String, digest: String) {
        #expect(hash(text) == digest)
    }

    @Test func `what is left out does not move what is hashed`() {
        let words = "fifteen-bytes-ab<x>and more than sixteen bytes after it</x>"
        for cut in words.indices where !words[cut...].hasPrefix("/") && words[..<cut].last != "<" {
            #expect(hash(words[..<cut] + "<!-- between -->" + words[cut...]) == hash(words))
        }
    }
}
