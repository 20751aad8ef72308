import BevakaCore
import Foundation
import Testing

@testable import BevakaDigest

struct SiteTests {
    private let builder: SiteBuilder

    init() throws {
        builder = SiteBuilder(try DigestRoom())
    }

    private func files(
        _ items: [StoredItem] = Sample.news, digest: Bool = true, baseURL: String? = "https://watch.example/eu",
        now: Date = Sample.now
    ) throws -> [String: String] {
        let request = SiteRequest(
            title: "Region <Stockholm> & co", language: .swedish, timeZone: Sample.stockholm, now: now,
            baseURL: baseURL, topics: Sample.topics, datedItems: items, sources: Sample.sources,
            digest: digest ? Sample.request(items: items) : nil, archive: ["2026-11-20", "2026-10-30", "../x", "new"])
        let files = try builder.files(request, items: items)
        return Dictionary(files.map { ($0.path, $0.content) }, uniquingKeysWith: { _, new in new })
    }

    private func file(_ path: String, _ items: [StoredItem] = Sample.news) throws -> String {
        let all = try files(items)
        return try #require(all[path])
    }

    private func json(_ text: String?) throws -> [String: Any] {
        let data = Data(try #require(text).utf8)
        return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test func `every file of the contract is there`() throws {
        let topics = ["cohesion", "energy", "maritime", "transport"].flatMap { id in
            ["html", "atom", "json", "ics"].map { "topics/\(id).\($0)" }
        }
        let digests = ["index.html", "digests/index.html"] + ["html", "md", "json"].map { "digests/2026-11-23.\($0)" }
        let always = topics + ["deadlines.ics", "feeds.opml", "sources.html", "sources.opml", "subscribe.html"]
        #expect(try files().keys.sorted() == (always + digests).sorted())
        #expect(try files(digest: false).keys.sorted() == always.sorted())
    }

    @Test func `every page is well-formed and has its landmarks`() throws {
        for (path, content) in try files() where path.hasSuffix(".html") {
            let check = HTMLCheck(content)
            #expect(check.problems == [], "\(path)")
            #expect(
                check.elements["main"] == 1 && check.elements["h1"] == 1 && check.elements["footer"] == 1, "\(path)")
            #expect(check.anchors.contains("content"), "\(path)")
            #expect(check.elements["script"] == nil && check.elements["img"] == nil, "\(path)")
        }
    }

    @Test func `the same news gives the same bytes, whenever it is written`() throws {
        let later = Sample.now.addingTimeInterval(900)
        #expect(try files() == files(Sample.news.shuffled(), now: later))
    }

    @Test func `the archive lists real dates only, newest first`() throws {
        let page = try file("digests/index.html")
        let dates = page.split(separator: "<li><a href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(dates.filter { $0.hasPrefix("20") } == ["2026-11-23.html", "2026-11-20.html", "2026-10-30.html"])
        #expect(!page.contains("../x"))
    }

    @Test func `the Atom feed is well-formed and has what RFC 4287 asks for`() throws {
        let check = XMLCheck(try file("topics/transport.atom"))
        #expect(check.isWellFormed)
        #expect(check.elements["entry"] == 1)
        #expect(check.elements["id"] == 2 && check.elements["updated"] == 2 && check.elements["title"] == 2)
        #expect(check.texts["title"]?.first == "Region <Stockholm> & co: Transport")
        #expect(check.texts["id"]?.allSatisfy { $0.hasPrefix("urn:uuid:") } == true)
        #expect(check.texts["content"]?.first?.hasPrefix("<p>The regional fund") == true)
        #expect(check.texts["updated"]?.first == "2026-11-22T14:00:00Z")
    }

    @Test func `control characters do not break the XML`() throws {
        let item = Sample.item(
            1, "a\u{1}b\u{B}c <&>", source: "S\u{2}&", topics: [Sample.match("energy")], summary: "x\u{8}]]>&\u{FFFF}")
        let check = XMLCheck(try file("topics/energy.atom", [item]))
        #expect(check.isWellFormed)
        #expect(check.texts["title"]?.last == "a b c <&>")
        #expect(check.texts["content"]?.first == "<p>x]]>&</p>")
    }

    @Test func `the JSON Feed has the names of version 1 point 1`() throws {
        let feed = try json(files()["topics/transport.json"])
        #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
        #expect(feed["feed_url"] as? String == "https://watch.example/eu/topics/transport.json")
        let items = try #require(feed["items"] as? [[String: Any]])
        #expect(items.count == 1)
        #expect(items[0]["url"] as? String == "https://example.org/news/1")
        #expect((items[0]["id"] as? String)?.hasPrefix("urn:uuid:") == true)
        #expect(items[0]["content_html"] != nil && items[0]["_bevaka"] != nil)
    }

    @Test func `a site without an address makes no false absolute links`() throws {
        let files = try files(baseURL: nil)
        #expect(try json(files["topics/transport.json"])["feed_url"] == nil)
        #expect(
            files["topics/transport.atom"]?.contains(
                "rel=\"self\" type=\"application/atom+xml\" href=\"transport.atom\"") == true)
        #expect(files["topics/transport.atom"]?.contains("href=\"transport.html\"") == true)
    }

    @Test func `a topic's page holds its newest fifty stories, its feed the week`() throws {
        let items = (1...60).map { Sample.item(Int64($0), "Title \($0)", topics: [Sample.match("energy")]) }
        let check = XMLCheck(try file("topics/energy.atom", items))
        #expect(check.elements["entry"] == 60)
        #expect(HTMLCheck(try file("topics/energy.html", items)).elements["article"] == 50)
        #expect(check.texts["title"]?[1] == "Title 60")
    }

    @Test func `the sources' page says how each one is doing`() throws {
        let page = try file("sources.html")
        #expect(page.contains("fel sedan 2026-11-21 06:15: tidsgränsen passerades"))
        #expect(page.contains("6 källor, 1 med fel, 1 tyst, 1 borttagen, 1 ännu inte läst."))
        let opml = XMLCheck(try file("sources.opml"))
        #expect(opml.isWellFormed)
        #expect(opml.elements["outline"] == 3 + 6)
    }

    @Test func `pages link to their calendars, by webcal where the site has an address`() throws {
        let files = try files()
        #expect(files["topics/energy.html"]?.contains("href=\"energy.ics\"") == true)
        #expect(files["topics/energy.html"]?.contains("webcal://watch.example/eu/topics/energy.ics") == true)
        #expect(files["index.html"]?.contains("webcal://watch.example/eu/deadlines.ics") == true)
        #expect(files["digests/2026-11-23.html"]?.contains("href=\"../deadlines.ics\"") == true)
        #expect(files["deadlines.ics"]?.contains("BEGIN:VEVENT") == true)
        #expect(try self.files(baseURL: nil)["index.html"]?.contains("webcal") == false)
    }

    @Test func `identifiers never change`() {
        #expect(StableID.urn("item/3f9a1c20") == "urn:uuid:a7455653-8df2-8dc9-b36e-c926437a6f18")
        #expect(StableID.urn("item/3f9a1c20") != StableID.urn("item/3f9a1c21"))
    }
}
