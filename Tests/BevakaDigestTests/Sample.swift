import BevakaCore
import Foundation

/// Invented news for the tests of this room.
enum Sample {
    static let stockholm = TimeZone(identifier: "Europe/Stockholm") ?? .gmt
    /// Monday 23 November 2026, 07:00 in Stockholm.
    static let now = date("2026-11-23T06:00:00Z")
    static let yesterday = date("2026-11-22T06:00:00Z")

    static let topics = [
        topic("maritime", "Sjöfart och Östersjön", "Maritime", 4), topic("transport", "Transport", "Transport", 2),
        topic("cohesion", "Sammanhållning", "Cohesion", 1), topic("energy", "Energi", "Energy", 3),
    ]

    static func date(_ text: String) -> Date {
        (try? Date(text, strategy: .iso8601)) ?? .distantPast
    }

    static func topic(_ id: String, _ swedish: String, _ english: String, _ priority: Int) -> Topic {
        Topic(id: TopicID(rawValue: id), names: [.swedish: swedish, .english: english], priority: priority)
    }

    static func match(_ id: String, _ score: Double = 0.9, _ words: String...) -> TopicMatch {
        TopicMatch(
            id: TopicID(rawValue: id), score: score,
            evidence: words.map { Evidence(term: $0 + "*", match: $0, field: .title, start: 0, end: $0.count) })
    }

    static func item(
        _ row: Int64, _ title: String?, story: Int64? = nil, source: String = "Baltic Ports Forum", weight: Double = 1,
        topics: [TopicMatch] = [], summary: String? = nil, language: Language? = .english, url: String? = nil,
        published: String = "2026-11-22T13:30:00Z", references: [Reference] = [], deadlines: [Deadline] = [],
        isLead: Bool = true
    ) -> StoredItem {
        let item = Item(
            id: "item-\(row)", url: url ?? "https://example.org/news/\(row)", title: title,
            contentHTML: summary.map { "<p>\($0)</p>" }, contentText: summary, summary: summary,
            published: date(published))
        return StoredItem(
            row: row, publicID: "a1b2c3" + String(row, radix: 16), sourceName: source, sourceWeight: weight,
            annotated: AnnotatedItem(
                item: item, language: language, topics: topics, references: references, deadlines: deadlines),
            story: story ?? row, isLead: isLead, firstSeen: date("2026-11-22T14:00:00Z"),
            arrived: date("2026-11-22T14:00:00Z"))
    }

    static func source(
        _ name: String, group: String? = "Networks", _ change: (inout SourceHealth) -> Void = { _ in }
    ) -> SourceHealth {
        let slug = name.lowercased().replacing(" ", with: "-")
        var source = SourceHealth(
            name: name, url: "https://\(slug).example/feed", group: group, firstSeen: date("2026-01-02T06:00:00Z"))
        source.lastAttempt = date("2026-11-23T05:45:00Z")
        source.lastSuccess = source.lastAttempt
        source.lastNewItem = date("2026-11-22T14:00:00Z")
        source.lastOutcome = .not_modified
        source.nextCheck = date("2026-11-23T06:45:00Z")
        source.rhythm = .seconds(2 * 86_400)
        source.itemCount = 120
        change(&source)
        return source
    }

    static let sources = [
        source("Baltic Ports Forum"), source("Regions for Rail"),
        source("Sound Cities", group: "Cities") {
            $0.lastOutcome = .failed
            $0.failuresInARow = 5
            $0.failingSince = date("2026-11-21T05:15:00Z")
            $0.lastProblem = FeedProblem(.timeout, "sound-cities.example did not answer within 40 seconds.")
        },
        source("Archipelago Office", group: "Cities") { $0.lastNewItem = date("2026-09-01T08:00:00Z") },
        source("Old Gazette", group: nil) { $0.lastOutcome = .gone },
        source("Brand New", group: nil) {
            $0.lastSuccess = nil
            $0.lastNewItem = nil
            $0.lastOutcome = nil
            $0.rhythm = nil
        },
    ]

    static func request(
        _ language: Language = .swedish, items: [StoredItem], wanted: [String] = [], sources: [SourceHealth] = sources
    ) -> DigestRequest {
        DigestRequest(
            title: "Region Stockholm", language: language, timeZone: stockholm, now: now, from: yesterday, to: now,
            topics: topics, wanted: wanted.map { TopicID(rawValue: $0) },
            pool: ItemPool(items, topics: topics.map(\.id)), sources: sources)
    }
}
