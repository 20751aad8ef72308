import BevakaConfig
import BevakaCore
import BevakaDeliver
import BevakaDigest
import BevakaStore
import BevakaTag
import BevakaTestSupport
import Foundation
import Synchronization
import Testing

@testable import BevakaPipeline

/// The tagger takes longer to make than a pass that brings nothing: it is made when a document is there, and once.
struct LazyTaggerTests {
    private let folder: TemporaryFolder
    private let store: SQLiteStore
    private static let sources = (1...5).map {
        Source(name: "Office \($0)", url: "https://office-\($0).example/feed", weight: 1)
    }

    init() throws {
        folder = try TemporaryFolder()
        store = try SQLiteStore(directory: folder.path + "/Cache")
    }

    private func answer(_ source: Source, _ outcome: FetchOutcome) -> FetchedDocument {
        let body = outcome == .fetched ? [UInt8](SampleFeed.rss(source.name).utf8) : []
        return FetchedDocument(source: source, outcome: outcome, body: body, url: source.url)
    }

    private func pass(
        _ outcome: FetchOutcome, tagger: @escaping @Sendable () throws(RunFailure) -> Tagger
    ) async throws -> RunReport {
        let documents = Self.sources.map { answer($0, outcome) }
        let dependencies = Dependencies(
            now: { TeamBench.seven },
            fetch: { _, _ in
                AsyncStream { stream in
                    for document in documents { stream.yield(document) }
                    stream.finish()
                }
            }, store: store, topics: [], tagger: tagger, digest: try DigestRoom(),
            site: SiteWriter(root: folder.path + "/Cache/site"), parallelReaders: 2)
        return try await Pass(
            settings: Settings(feeds: Self.sources), dependencies: dependencies, options: Pass.Options(force: true)
        ).run().report
    }

    @Test(arguments: [FetchOutcome.not_modified, .unchanged, .failed])
    func `a pass without a document needs no tagger`(_ outcome: FetchOutcome) async throws {
        let report = try await pass(outcome) { () throws(RunFailure) in
            throw RunFailure(.configuration, "the tagger was made")
        }
        #expect(report.feeds.map(\.outcome) == Array(repeating: outcome, count: 5))
    }

    @Test func `many documents share one tagger`() async throws {
        let made = Mutex(0)
        let counter = { @Sendable () throws(RunFailure) -> Tagger in
            made.withLock { $0 += 1 }
            return Tagger(Vocabulary(contents: []))
        }
        #expect(try await pass(.fetched, tagger: counter).items.new == 20)
        #expect(made.withLock { $0 } == 1)
    }

    @Test func `a tagger that cannot be made stops the pass, and its documents are read the next time`() async throws {
        let failure = await failure {
            _ = try await pass(.fetched) { () throws(RunFailure) in
                throw RunFailure(.configuration, "sea.yml:4:5: a mistake")
            }
        }
        #expect(failure?.code == .configuration)
        #expect(failure?.message == "sea.yml:4:5: a mistake")
        #expect(try await pass(.fetched) { () in Tagger(Vocabulary(contents: [])) }.items.new == 20)
    }
}
