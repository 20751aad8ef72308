import BevakaCore
import BevakaParse
import Testing

/// Documents made to cost time, memory or secrets. Each is large enough that quadratic work would stop the suite.
struct HostileDocumentTests {
    private func parse(_ inside: String, before: String = "") throws -> Feed {
        let document = """
            <?xml version="1.0"?>\(before)<rss version="2.0"><channel><title>T</title><link>https://a.example/</link>\(inside)\
            <item><title>Last</title><link>https://a.example/last</link></item></channel></rss>
            """
        return try FeedParser.parse(Array(document.utf8), context: ParseContext())
    }

    private func many(_ text: String, _ count: Int = 8_000) -> String {
        String(repeating: text, count: count)
    }

    @Test(arguments: [
        "<a>", "<item>", "<title>", "<description>", "</b>", "<!--", "<![CDATA[", "<?", "<a b=\"", "<a b='\"",
        "<x xmlns:y='z'>",
    ])
    func `a mark repeated without end leaves the last item readable or gone, and costs little`(mark: String) throws {
        let feed = try parse(many(mark))
        #expect(feed.title == "T")
    }

    @Test(arguments: ["<!--x>", "<!-- <item> ", "<item", "<pubDate<", "<titlex,"])
    func `what is looked for in vain is looked for once`(mark: String) throws {
        let feed = try parse(many(mark, 40_000))
        #expect(feed.title == "T")
    }

    @Test(arguments: ["<b>", "</b>", "<b></i>", "<![CDATA[", "<", "&", "&lt;", "&lt;b", "&lt;!--", "&lt;a href=\""])
    func `a description of one mark repeated is read`(mark: String) throws {
        let feed = try parse("<item><title>First</title><description>\(many(mark))</description></item>")
        #expect(feed.items.map(\.title) == ["First", "Last"])
    }

    @Test func `a tag with forty thousand attributes is read`() throws {
        let attributes = (0..<40_000).map { "a\($0)='1'" }.joined(separator: " ")
        #expect(try parse("<item \(attributes)><title>First</title></item>").items.count == 2)
    }

    @Test func `lists without end are cut`() throws {
        let categories = (0..<4_000).map { "<category>c\($0)</category><enclosure url='https://a.example/\($0)'/>" }
        let feed = try parse("<item><title>First</title>\(categories.joined())</item>")
        #expect(feed.items[0].categories.count == 250)
        #expect(feed.items[0].enclosures.count == 250)
    }

    @Test func `an endless text is cut at a character`() throws {
        let feed = try parse("<item><title>First</title><description>\(many("å", 2_200_000))</description></item>")
        let text = try #require(feed.items[0].contentText)
        #expect(text.utf8.count <= 4 << 20)
        #expect(text.unicodeScalars.allSatisfy { $0 == "å" })
    }

    @Test func `entities that refer to each other end`() throws {
        let feed = try parse(
            "<item><title>x&a;</title></item>", before: "<!DOCTYPE rss [<!ENTITY a '&b;'><!ENTITY b '&a;'>]>")
        #expect(feed.items.count == 2)
    }

    @Test func `an external entity brings nothing in`() throws {
        let feed = try parse(
            "<item><title>x&a;y</title><description>&a;</description></item>",
            before: "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>")
        #expect(feed.items[0].title == "xy")
        #expect(feed.items[0].contentText == nil)
    }

    @Test func `eleven thousand items without any identifier get one each`() throws {
        let feed = try parse(many("<item/>", 11_000))
        #expect(feed.items.count == Limits().items)
        #expect(Set(feed.items.map(\.id)).count == feed.items.count)
    }
}
