import BevakaCore
import Foundation
import Testing

@testable import BevakaDigest

struct SubscribableFeedTests {
    private let room: DigestRoom

    init() throws {
        room = try DigestRoom()
    }

    private static let channels: [FeedChannel] =
        [.topic(Sample.topics[0], in: .swedish)] + FeedChannel.named(["Sjöfart & hav"], kind: .team)
        + FeedChannel.named(["Nätverk", "Natverk"], kind: .group)
        + FeedChannel.queries([SavedQuery(name: "Night trains", query: "nattåg* OR \"night <train>\"")])

    private func files(
        _ feeds: [FeedRequest], base: String? = "https://watch.example/eu", hubs: [String] = []
    ) throws -> [String: String] {
        var request = SiteRequest(
            title: "Region <Stockholm> & co", language: .swedish, timeZone: Sample.stockholm, now: Sample.now,
            baseURL: base, topics: Sample.topics, sources: Sample.sources)
        request.channels = Self.channels
        request.hubs = hubs
        return Dictionary(
            uniqueKeysWithValues: try SiteBuilder(room).files(request, feeds: feeds).map { ($0.path, $0.content) })
    }

    private func group(_ items: [StoredItem], context: [StoredItem] = [], archives: [String] = []) -> FeedRequest {
        FeedRequest(channel: Self.channels[2], items: items, context: context, archives: archives)
    }

    private func group(of files: [String: String]) throws -> AtomRules {
        AtomRules(try #require(files["groups/natverk.atom"]))
    }

    @Test func `names become file names, each its own`() {
        #expect(Self.channels.map(\.path).prefix(3) == ["topics/maritime", "teams/sjofart-hav", "groups/natverk"])
        #expect(Self.channels[3].path.hasPrefix("groups/natverk-") && Self.channels[4].path == "queries/night-trains")
        #expect(Slug.of("Ελλάδα").allSatisfy { $0.isHexDigit } && Slug.of("Ærø / ßtraße") == "aero-sstrasse")
    }

    @Test func `each feed keeps the rules of Atom, archive documents too`() throws {
        let items = (1...300).map { row in
            var item = Sample.item(Int64(row), row.isMultiple(of: 7) ? nil : "A <b> & \(row)", summary: "Text \(row).")
            item.arrived = Sample.now - Double(301 - row) * 7_200
            return item
        }
        let files = try files([group(items)], hubs: ["https://hub.example/"])
        let documents = files.filter { $0.key.hasSuffix(".atom") }
        #expect(documents.count == 5 + 2, "\(documents.keys.sorted())")
        for (path, text) in documents { #expect(AtomRules(text).problems == [], "\(path)") }
        let archives = documents.filter { $0.key.hasPrefix("groups/natverk/") }.sorted { $0.key < $1.key }
        #expect(archives.map { AtomRules($0.value).isArchive } == [true, true])
        #expect(archives.allSatisfy { !$0.value.contains("rel=\"hub\"") && $0.value.contains("../natverk.atom") })
        let polled = try #require(files["groups/natverk.atom"])
        #expect(
            polled.contains(
                "rel=\"self\" type=\"application/atom+xml\" href=\"https://watch.example/eu/groups/natverk.atom\""))
        #expect(
            polled.contains(
                "rel=\"prev-archive\" type=\"application/atom+xml\" href=\"https://watch.example/eu/\(archives[1].key)\""
            ))
        #expect(polled.contains("<link rel=\"hub\" href=\"https://hub.example/\"/>"))
        let ids = Set(archives.flatMap { AtomRules($0.value).entryIDs } + AtomRules(polled).entryIDs)
        #expect(ids.count == 300)
    }

    @Test(.enabled { await FeedReader.isInstalled })
    func `an independent reader finds nothing amiss`() async throws {
        let files = try files([group(Sample.news)], hubs: ["https://hub.example/"])
        for (path, text) in files where path.hasSuffix(".atom") {
            let feed = try await FeedReader.read(text)
            #expect(!feed.bozo, "\(path): \(feed.problem)")
            #expect(feed.version == "atom10" && feed.id.hasPrefix("urn:uuid:") && feed.links["self"] != nil)
        }
        let feed = try await FeedReader.read(try #require(files["groups/natverk.atom"]))
        #expect(feed.entries.count == 5 && feed.entries.allSatisfy { $0.author?.isEmpty == false })
        #expect(feed.links["hub"] == "https://hub.example/")
    }

    @Test func `a JSON Feed names the next document and the hubs`() throws {
        let text = try #require(
            files([group(Sample.news, archives: ["20261101T060000Z"])], hubs: ["https://hub.example/"])[
                "groups/natverk.json"])
        let feed = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(feed["next_url"] as? String == "https://watch.example/eu/groups/natverk/20261101T060000Z.json")
        #expect((feed["hubs"] as? [[String: String]])?.first == ["type": "WebSub", "url": "https://hub.example/"])
        #expect(
            (feed["items"] as? [[String: Any]])?.allSatisfy { $0["id"] is String && $0["content_html"] is String }
                == true)
    }

    @Test func `a story keeps its identifier when another telling takes the lead`() throws {
        let first = Sample.item(1, "First told", story: 1)
        let before = try group(of: files([group([first])])).entryIDs
        var demoted = first
        demoted.isLead = false
        let weightier = Sample.item(9, "Told by the origin", story: 1, source: "Regions for Rail", weight: 2)
        let after = try files([group([weightier, demoted])])
        #expect(try group(of: after).entryIDs == before)
        #expect(after["groups/natverk.atom"]?.contains("<title>Told by the origin</title>") == true)
        // The first telling may belong to another group.
        #expect(try group(of: files([group([weightier], context: [demoted, weightier])])).entryIDs == before)
    }

    @Test func `an edited item keeps its identifier and is updated`() throws {
        var item = Sample.item(1, "Before")
        let before = FeedEntries(topics: [], today: CivilDay(number: 0)).of(group([item]))
        item.annotated.item.title = "After"
        item.revised = Sample.now
        let after = FeedEntries(topics: [], today: CivilDay(number: 0)).of(group([item]))
        #expect(before.map(\.id) == after.map(\.id) && after[0].updated == Sample.now && before[0].updated < Sample.now)
        #expect(before[0].arrived == after[0].arrived)
    }

    @Test func `the page of feeds names them all and offers them to browsers`() throws {
        let page = try #require(files([])["subscribe.html"])
        #expect(HTMLCheck(page).problems == [])
        for channel in Self.channels {
            #expect(page.contains("<a href=\"\(channel.path).atom\""), "\(channel.path)")
            #expect(page.contains("href=\"\(channel.path).json\">"), "\(channel.path)")
        }
        #expect(page.contains("nattåg* OR &quot;night &lt;train&gt;&quot;"))
        let list = XMLCheck(try #require(files([])["feeds.opml"]))
        #expect(list.isWellFormed && list.elements["outline"] == 4 + 5)
        #expect(try files([], base: nil)["feeds.opml"] == nil)
    }

    @Test func `what a search has found is a feed of its items`() throws {
        let text = try room.atom(
            search: "night & \"trains\"", found: Sample.news, title: "Region", language: .english,
            timeZone: Sample.stockholm, now: Sample.now, topics: Sample.topics)
        let rules = AtomRules(text)
        #expect(rules.problems == [] && rules.entryIDs.count == Sample.news.count)
        #expect(!text.contains("rel=\"self\""))
    }
}
