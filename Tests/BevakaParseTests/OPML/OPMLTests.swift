import BevakaCore
import BevakaParse
import Testing

struct OPMLTests {
    static func read(_ text: String) throws(FeedProblem) -> OPMLDocument {
        try OPMLReader.read(Array(text.utf8))
    }

    @Test func `outlines are read with their headings`() throws {
        let document = try Self.read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="1.1"><head><title> My   feeds </title></head><body>
              <outline text="Networks"><outline text="Baltic">
                <outline type="rss" text="A" title="Å &amp; B" xmlUrl="https://a.example/feed?x=1&amp;y=2" htmlUrl="https://a.example/"/>
              </outline><outline text="C" XMLURL="https://c.example/"/></outline>
              <outline text="D" xmlUrl="https://d.example/"></outline>
              <outline text="empty" xmlUrl=""/>
            </body></opml>
            """)
        #expect(document.title == "My feeds")
        #expect(
            document.outlines == [
                .init(
                    url: "https://a.example/feed?x=1&y=2", title: "Å & B", type: "rss", groups: ["Networks", "Baltic"]),
                .init(url: "https://c.example/", title: "C", groups: ["Networks"]),
                .init(url: "https://d.example/", title: "D"),
            ])
    }

    @Test func `bare ampersands and other slips are forgiven`() throws {
        let document = try Self.read(
            "<opml><body><outline text='R&D' xmlUrl='https://a.example/?a=1&b=2'/><outline xmlUrl='https://b.example/'>"
        )
        #expect(document.outlines.map(\.url) == ["https://a.example/?a=1&b=2", "https://b.example/"])
        #expect(document.outlines.map(\.title) == ["R&D", nil])
    }

    @Test func `what is written is read again`() throws {
        let document = OPMLDocument(
            title: "Region <Stockholm>",
            outlines: [
                .init(
                    url: "https://a.example/?a=1&b='2'", title: "A \"&\" <b>", type: "rss",
                    groups: ["Our networks & co"],
                    own: [.init("weight", "1.5"), .init("page", "{item: \"//a[@b='c']\", title: \".\"}")]),
                .init(url: "https://b.example/", title: "B", type: "json"),
            ])
        #expect(try Self.read(OPMLWriter.text(document)) == document)
    }

    @Test(arguments: [
        ("<rss version='2.0'><channel/></rss>", FeedProblem.Kind.not_a_feed), ("<html><body/></html>", .not_a_feed),
        ("no markup", .not_a_feed), ("", .empty), ("  \n", .empty),
    ])
    func `what is no OPML is refused`(text: String, kind: FeedProblem.Kind) {
        do throws(FeedProblem) {
            _ = try Self.read(text)
            Issue.record("it was read")
        } catch {
            #expect(error.kind == kind)
        }
    }

    @Test func `nothing outside the document is read and no entity expanded`() throws {
        let document = try Self.read(
            """
            <!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
            <opml><head><title>&x;</title></head><body><outline text="A" xmlUrl="https://a.example/"/></body></opml>
            """)
        #expect(document.outlines.map(\.url) == ["https://a.example/"])
        #expect(document.title?.contains("root") != true)
    }

    @Test func `headings a thousand deep do no harm`() throws {
        let deep = String(repeating: "<outline text='h'>", count: 200) + "<outline xmlUrl='https://a.example/'/>"
        let document = try Self.read("<opml><body>\(deep)</body></opml>")
        #expect(document.outlines.first?.groups.count ?? 0 <= 32)
    }
}
