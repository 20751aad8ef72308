import BevakaCore
import Foundation
import Testing

@testable import BevakaDigest

/// A reader that polls a feed while items come, are edited and become tellings of one story.
struct PollingTests {
    /// What lies on the web server.
    private final class Site {
        var files: [String: String] = [:]
        let builder: SiteBuilder
        let channel = FeedChannel.named(["Networks"], kind: .group)[0]

        init() throws {
            builder = SiteBuilder(try DigestRoom())
        }

        func write(_ archive: [StoredItem], now: Date) throws {
            let names = files.keys.filter { $0.hasPrefix(channel.path + "/") && $0.hasSuffix(".atom") }
                .map { String($0.dropFirst(channel.path.count + 1).dropLast(5)) }
            let reach = FeedPages.reach(archives: names, now: now)
            let chosen = archive.filter { ($0.arrived ?? .distantPast) >= reach ?? .distantPast }
            var request = SiteRequest(
                title: "Region", language: .english, timeZone: Sample.stockholm, now: now,
                baseURL: "https://w.example", topics: Sample.topics, sources: [])
            request.channels = [channel]
            let feed = FeedRequest(channel: channel, items: chosen, context: archive, archives: names)
            for file in try builder.files(request, feeds: [feed]) where file.path.hasPrefix("groups/") {
                if file.path.hasPrefix(channel.path + "/") {
                    #expect(files[file.path] == nil, "an archive document was written again")
                }
                files[file.path] = file.content
            }
        }
    }

    /// A reader by RFC 5005: it follows `prev-archive` until it meets a document that it has read before.
    private struct Poller {
        var seen: [String: String] = [:]
        var fresh: [String] = []
        var archives: Set<String> = []

        mutating func poll(_ site: Site, followsArchives: Bool) throws {
            fresh = []
            var next: String? = site.channel.path + ".atom"
            while let path = next {
                let document = try #require(site.files[path], "\(path) is not there")
                for entry in document.split(separator: "<entry").dropFirst() {
                    let id = Self.text(entry, "id")
                    let updated = Self.text(entry, "updated")
                    if seen[id] == nil { fresh.append(id) }
                    #expect(seen[id].map { path.contains("/2") || $0 <= updated } ?? true, "\(id) went back in time")
                    seen[id] = max(seen[id] ?? "", updated)
                }
                next = followsArchives ? Self.previous(document, of: path, site.channel.path) : nil
                if let path = next, !archives.insert(path).inserted { next = nil }
            }
        }

        private static func text(_ entry: Substring, _ name: String) -> String {
            guard let start = entry.firstRange(of: "<\(name)>"), let end = entry.firstRange(of: "</\(name)>") else {
                return ""
            }
            return String(entry[start.upperBound..<end.lowerBound])
        }

        private static func previous(_ document: String, of path: String, _ folder: String) -> String? {
            guard let start = document.firstRange(of: "rel=\"prev-archive\" type=\"application/atom+xml\" href=\"")
            else {
                return nil
            }
            let href = String(document[start.upperBound...].prefix { $0 != "\"" })
            return href.hasPrefix("https://w.example/") ? String(href.dropFirst(18)) : folder + "/" + href
        }
    }

    private struct Archive {
        var items: [StoredItem] = []

        /// A pass: new items, one edit, and a new telling that takes the lead of an earlier story.
        mutating func pass(_ now: Date, new: Int) {
            for _ in 0..<new {
                let row = Int64(items.count + 1)
                var item = Sample.item(row, "Title \(row)")
                (item.firstSeen, item.arrived) = (now, now)
                items.append(item)
            }
            guard items.count > new + 3 else { return }
            let edited = items.count - new - 2
            items[edited].annotated.item.title = "Edited"
            (items[edited].revision, items[edited].revised) = (2, now)
            let story = items[edited - 1].story
            for index in items.indices where items[index].story == story { items[index].isLead = false }
            (items[items.count - 1].story, items[items.count - 1].isLead) = (story, true)
        }

        var stories: Int { Set(items.map(\.story)).count }
    }

    @Test func `a reader that polls after each of twenty passes sees each story once`() throws {
        let site = try Site()
        var (archive, poller) = (Archive(), Poller())
        var shown: [String] = []
        for number in 0..<20 {
            let now = Sample.now + Double(number) * 3_600
            archive.pass(now, new: 12)
            try site.write(archive.items, now: now)
            try poller.poll(site, followsArchives: false)
            shown += poller.fresh
        }
        #expect(shown.count == archive.stories && Set(shown).count == shown.count)
    }

    @Test func `one that comes once a week misses nothing of a busy feed, archives or not`() throws {
        let site = try Site()
        var archive = Archive()
        var (plain, thorough) = (Poller(), Poller())
        var shown: [String] = []
        for day in 0..<28 {
            let now = Sample.now + Double(day) * 86_400
            archive.pass(now, new: 40)
            try site.write(archive.items, now: now)
            guard day % 7 == 6 else { continue }
            try plain.poll(site, followsArchives: false)
            shown += plain.fresh
        }
        try thorough.poll(site, followsArchives: true)
        #expect(shown.count == archive.stories && Set(shown).count == shown.count)
        #expect(thorough.seen.count == archive.stories)
        #expect(!thorough.archives.isEmpty)
    }
}
