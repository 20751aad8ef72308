import BevakaCore
import BevakaParse
import BevakaTestSupport
import Testing

/// Documents that point elsewhere, or hold far too much of one thing: what they say is read, and nothing is fetched for it.
struct MisbehavingDocumentTests {
    /// `ADDRESS` stands for a file, or a page on a server that counts.
    private static let pointers = [
        "<!DOCTYPE rss SYSTEM \"ADDRESS\"><rss version=\"2.0\">",
        "<!DOCTYPE rss PUBLIC \"-//Quay//DTD//EN\" \"ADDRESS\"><rss version=\"2.0\">",
        "<!DOCTYPE rss [<!ENTITY % all SYSTEM \"ADDRESS\"> %all;]><rss version=\"2.0\">",
        "<!DOCTYPE rss [<!ENTITY seen SYSTEM \"ADDRESS\">]><rss version=\"2.0\">",
        "<?xml-stylesheet type=\"text/xsl\" href=\"ADDRESS\"?><rss version=\"2.0\">",
        "<?xml-model href=\"ADDRESS\"?><rss version=\"2.0\">",
        "<rss version=\"2.0\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"ADDRESS\">",
    ]

    private static func document(_ opening: String, inside: String = "", description: String = "Read it") -> [UInt8] {
        Array(
            """
            <?xml version="1.0"?>
            \(opening)<channel><title>Quays</title>\(inside)<item><title>A new quay</title><guid>quay-1</guid>\
            <description>\(description)</description></item></channel></rss>
            """.utf8)
    }

    @Test(arguments: pointers)
    func `what a document points to is neither fetched nor read`(opening: String) throws {
        let server = try LoopbackServer(["/x": .init("<!ENTITY seen \"SECRET\">")])
        let folder = try TemporaryFolder()
        let file = try folder.write("SECRET", to: "secret")
        for address in [server.url("/x"), "file://\(file)", file] {
            let opening = opening.replacing("ADDRESS", with: address)
            let feed = try FeedParser.parse(
                Self.document(opening, description: "Read &seen; it"), context: ParseContext())
            #expect(feed.items.map(\.title) == ["A new quay"])
            #expect(feed.items.first?.contentText?.contains("SECRET") == false)
        }
        #expect(server.requests.isEmpty)
    }

    @Test func `XInclude includes nothing`() throws {
        let server = try LoopbackServer(["/x": .init("SECRET")])
        let folder = try TemporaryFolder()
        let file = try folder.write("SECRET", to: "secret")
        for address in [server.url("/x"), "file://\(file)", file] {
            let include =
                "<xi:include href=\"\(address)\" parse=\"text\"><xi:fallback>Nothing</xi:fallback></xi:include>"
            let feed = try FeedParser.parse(
                Self.document(
                    "<rss version=\"2.0\" xmlns:xi=\"http://www.w3.org/2001/XInclude\">", inside: include,
                    description: include),
                context: ParseContext())
            #expect(feed.items.map(\.title) == ["A new quay"])
            #expect(feed.items.first?.contentText?.contains("SECRET") != true)
        }
        #expect(server.requests.isEmpty)
    }

    private static let large: [(name: String, inside: String, opening: String)] = [
        ("a comment", "<!--\(many("quay ", 400_000))-->", rss),
        ("an instruction", "<?quay \(many("quay ", 400_000))?>", rss),
        ("CDATA", "<copyright><![CDATA[\(many("quay ", 400_000))]]></copyright>", rss),
        ("an attribute", "<link a=\"\(many("x", 12_000_000))\"/>", rss),
        ("a name", "<\(many("x", 2_000_000))/>", rss),
        ("depth", many("<a>", 100_000) + many("</a>", 100_000), rss),
        (
            "namespaces", "",
            "<rss version=\"2.0\" \((0..<20_000).map { "xmlns:a\($0)='u:\($0)'" }.joined(separator: " "))>"
        ),
        (
            "namespaces one within the other", (0..<8_000).map { "<a xmlns='u:\($0)'>" }.joined() + many("</a>", 8_000),
            rss
        ),
    ]

    @Test(arguments: large.indices)
    func `far too much of one thing costs no news`(number: Int) throws {
        let (name, inside, opening) = Self.large[number]
        let feed = try FeedParser.parse(Self.document(opening, inside: inside), context: ParseContext())
        #expect(feed.items.map(\.title) == ["A new quay"], "\(name)")
    }

    @Test func `one long entity many times stays within the bound`() throws {
        let opening = "<!DOCTYPE rss [<!ENTITY a \"\(Self.many("A", 100_000))\">]>\(Self.rss)"
        let feed = try? FeedParser.parse(
            Self.document(opening, description: Self.many("&a;", 10_000)), context: ParseContext())
        #expect((feed?.items.first?.contentText?.utf8.count ?? 0) <= 4 << 20)
    }

    @Test(arguments: ["UTF-7", "x-no-such", "UTF-16", "ISO-2022-JP", "", "UTF-8\u{0}"])
    func `a document in ASCII is read whatever encoding it claims`(name: String) throws {
        let text = String(decoding: Self.document(Self.rss), as: UTF8.self)
        let document = text.replacing(
            "version=\"1.0\"", with: "version=\"1.0\" encoding=\"\(name)\"", maxReplacements: 1)
        let feed = try FeedParser.parse(Array(document.utf8), context: ParseContext())
        #expect(feed.items.map(\.title) == ["A new quay"])
    }

    @Test func `a tag hidden in UTF-7 stays text`() throws {
        let feed = try FeedParser.parse(
            Self.document(Self.rss, description: "+ADw-script+AD4-alert(1)+ADw-/script+AD4-"),
            context: ParseContext(contentType: "text/xml; charset=utf-7"))
        #expect(feed.items.first?.contentHTML?.contains("<script") != true)
    }

    private static let rss = "<rss version=\"2.0\">"

    private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
}
