import BevakaCore
import BevakaPipeline
import BevakaStore
import BevakaTag
import BevakaTestSupport
import Foundation
import Logging

/// A workplace with a configuration and an archive of its own.
struct Bench {
    /// 23 November 2026, 06:00 UTC.
    static let now = Date(timeIntervalSince1970: 1_795_413_600)
    static let source = Source(name: "Harbour Office", url: "https://harbour.example/feed", languages: [.swedish])

    let folder: TemporaryFolder
    let workplace: Workplace

    init(topics: String = "{}") throws {
        folder = try TemporaryFolder()
        let path = try folder.write(
            """
            feeds: [{name: Harbour Office, url: "https://harbour.example/feed", languages: [sv]}]
            topics: \(topics)
            """, to: "feeds.yml")
        workplace = try Workplace(
            configuration: path, cache: folder.path + "/Cache", environment: ["USER": "asa"], version: "1",
            now: { Self.now }, logger: Logger(label: "test"))
    }

    var cache: String { folder.path + "/Cache" }

    /// Uses the archive for writing, and closes it.
    func store<Value>(_ body: (SQLiteStore) throws -> Value) throws -> Value {
        let store = try SQLiteStore(directory: cache)
        let value = try body(store)
        try store.close()
        return value
    }

    /// Stores items that came so many days ago, with these topics whatever they say.
    func fill(_ items: [Item], daysAgo: Double = 1, topics: [String] = []) throws {
        let at = Self.now - daysAgo * 86_400
        try store { store in
            try store.synchronize([Self.source], now: at - 86_400)
            let matches = topics.map { TopicMatch(id: TopicID(rawValue: $0), score: 0.9, evidence: []) }
            let annotated = items.map {
                AnnotatedItem(
                    item: $0, language: .swedish, topics: matches, fingerprint: StoryFingerprint(link: $0.url))
            }
            _ = try store.apply([
                StoreChange(source: Self.source, at: at, outcome: .fetched, items: annotated, nextCheck: at)
            ])
        }
    }

    func items() throws -> [StoredItem] {
        try store { try $0.items(ItemQuery(order: .arrival)) }
    }

    static func item(_ id: String, _ title: String, _ text: String = "Läs mer hos oss.") -> Item {
        Item(
            id: id, url: "https://harbour.example/\(id)", title: title, contentText: text, published: now - 5 * 86_400,
            language: "sv")
    }
}
