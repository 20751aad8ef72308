import BevakaConfig
import BevakaCore
import BevakaDeliver
import BevakaDigest
import BevakaStore
import BevakaTag
import BevakaTestSupport
import Foundation

@testable import BevakaPipeline

/// An archive with one source and some teams, in which news arrives by hand.
struct TeamBench {
    /// Tuesday 24 November 2026, 06:00 UTC: seven o'clock in Stockholm.
    static let seven = Date(timeIntervalSince1970: 1_795_500_000)
    static let source = Source(name: "Harbour Office", url: "https://harbour.example/feed", weight: 1)
    static let other = Source(name: "Sound Cities", url: "https://sound.example/feed", weight: 2)

    /// Reading the vocabularies takes a while.
    private static let topics = Result { try Vocabulary.bundledHeadings() }

    let folder: TemporaryFolder
    let store: SQLiteStore
    var settings: Settings

    init(_ teams: Team...) async throws {
        folder = try TemporaryFolder()
        store = try SQLiteStore(directory: folder.path + "/Cache")
        settings = Settings(feeds: [Self.source, Self.other], teams: teams)
        settings.mail = MailSettings(from: "bevaka@example.org", server: "smtp://127.0.0.1:1")
        settings.contact = "eu@example.org"
        let opened = Self.seven - 30 * 86_400
        try store.synchronize([Self.source, Self.other], now: opened)
        for source in [Self.source, Self.other] {
            _ = try store.apply([StoreChange(source: source, at: opened, outcome: .fetched, nextCheck: opened)])
        }
        _ = try await run(at: Self.seven - 86_400)
    }

    func dependencies(at now: Date) throws -> Dependencies {
        Dependencies(
            now: { now }, fetch: { _, _ in AsyncStream { $0.finish() } }, store: store,
            topics: try Self.topics.get(), tagger: { Tagger(Vocabulary(contents: [])) }, digest: try DigestRoom(),
            site: SiteWriter(root: folder.path + "/Cache/site"), parallelReaders: 1)
    }

    /// Makes the editions that are due.
    @discardableResult
    func run(at now: Date) async throws -> [Edition] {
        try await turns(at: now).editions
    }

    /// The same with the teams whose turn came to nothing.
    func turns(at now: Date) async throws -> EditionStage.Outcome {
        try await EditionStage(settings: settings, dependencies: try dependencies(at: now)).run(now: now)
    }

    /// Lets items arrive, each with its topics.
    func arrive(_ items: [AnnotatedItem], at: Date, source: Source = source) throws {
        _ = try store.apply([StoreChange(source: source, at: at, outcome: .fetched, items: items, nextCheck: at)])
    }

    static func item(
        _ id: String, _ title: String? = nil, topic: String? = "maritime", language: Language? = .english,
        text: String? = nil, link: String? = nil
    ) -> AnnotatedItem {
        let link = link ?? "https://harbour.example/\(id)"
        let item = Item(
            id: id, url: link, title: title ?? "Notice \(id) about the quays of the archipelago",
            contentText: text ?? "The quay of section \(id) will be rebuilt next spring, says the office.")
        let topics = topic.map { [TopicMatch(id: TopicID(rawValue: $0), score: 0.9, evidence: [])] } ?? []
        return AnnotatedItem(
            item: item, language: language, topics: topics, fingerprint: StoryFingerprint(link: link))
    }

    /// The identifiers of the items of an edition.
    func identifiers(_ edition: Edition) throws -> [String] {
        let items = try store.items(ItemQuery(order: .arrival))
        return edition.items.compactMap { told in items.first { $0.row == told.row }?.annotated.item.id }
    }
}
