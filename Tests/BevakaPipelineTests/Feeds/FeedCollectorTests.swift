import BevakaConfig
import BevakaCore
import BevakaDeliver
import BevakaDigest
import BevakaStore
import BevakaTestSupport
import Foundation
import Testing

@testable import BevakaPipeline

struct FeedCollectorTests {
    private let bench: Bench

    init() throws {
        bench = try Bench()
    }

    private func collect<Value>(_ body: (FeedCollector, [FeedChannel]) throws -> Value) throws -> Value {
        var settings = bench.workplace.settings
        settings.feeds = [Source(name: "Harbour Office", url: "https://harbour.example/feed", group: "Ports")]
        settings.teams = [Team(name: "Sea", topics: [TopicID(rawValue: "maritime")], not: "kaj")]
        settings.queries = [SavedQuery(name: "Quays", query: "kaj*")]
        let topic = Topic(id: TopicID(rawValue: "maritime"), names: [.english: "Maritime"], priority: 1)
        return try bench.store { store in
            try store.synchronize(settings.feeds, now: Bench.now)
            let collector = FeedCollector(
                settings: settings, topics: [topic], store: store, site: SiteWriter(root: bench.cache + "/site"),
                now: Bench.now)
            return try body(collector, FeedList(settings: settings, topics: [topic]).channels)
        }
    }

    @Test func `topics, teams, groups and searches each have their items`() throws {
        try bench.fill([Bench.item("a", "En ny kaj"), Bench.item("b", "En färja")], topics: ["maritime"])
        try bench.fill([Bench.item("c", "Kajen stängd")], daysAgo: 0.5)
        let requests = try collect { collector, channels in try channels.map(collector.request) }
        #expect(requests.map(\.channel.path) == ["topics/maritime", "teams/sea", "groups/ports", "queries/quays"])
        let titles = requests.map { $0.items.compactMap(\.annotated.item.title).sorted() }
        #expect(
            titles == [
                ["En färja", "En ny kaj"], ["En färja"], ["En färja", "En ny kaj", "Kajen stängd"],
                ["En ny kaj", "Kajen stängd"],
            ])
        #expect(requests.allSatisfy { !$0.isCutOff && $0.archives.isEmpty })
    }

    @Test func `with an archive document only what came since it or this week is read`() throws {
        try bench.fill([Bench.item("a", "En ny kaj")], daysAgo: 40, topics: ["maritime"])
        try bench.fill([Bench.item("b", "En färja")], daysAgo: 3, topics: ["maritime"])
        let path = bench.cache + "/site/topics/maritime"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try "".write(toFile: path + "/20261120T000000Z.atom", atomically: true, encoding: .utf8)
        let request = try collect { collector, channels in try collector.request(channels[0]) }
        #expect(request.items.map(\.annotated.item.title) == ["En färja"])
        #expect(request.archives == ["20261120T000000Z"])
    }
}
