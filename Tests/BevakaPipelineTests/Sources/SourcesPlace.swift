import BevakaCore
import BevakaPipeline
import BevakaTestSupport
import Foundation
import Logging

/// A folder with a feeds.yml, and a workplace over it whose clock stands at 24 November 2026, 06:00 GMT.
struct SourcesPlace {
    let folder: TemporaryFolder

    init(_ configuration: String) throws {
        folder = try TemporaryFolder()
        _ = try folder.write(configuration, to: "feeds.yml")
    }

    /// Read anew each time, as each command does.
    func workplace(needsFeeds: Bool = false) throws(RunFailure) -> Workplace {
        try Workplace(
            configuration: folder.path + "/feeds.yml", cache: nil, environment: [:], version: "test",
            needsFeeds: needsFeeds, now: { Date(timeIntervalSince1970: 1_795_500_000) },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    var configuration: String {
        get throws { try folder.read("feeds.yml") }
    }

    /// One pass over all sources.
    func run() async throws -> RunReport {
        try await workplace().run(Pass.Options(force: true), progress: { _ in }).report
    }
}

enum SampleFeed {
    static func rss(_ title: String, items: Int = 4) -> String {
        let entries = (1...max(1, items)).prefix(items).map { number in
            """
            <item><title>The ferries of the archipelago get new quays, part \(number)</title><guid>\(title)-\(number)</guid>
            <description>Regional ferry traffic on the Baltic Sea grows, and ports are rebuilt for it.</description>
            <link>https://ferries.example/\(number)</link><pubDate>\(10 + number * 2) Nov 2026 08:00:00 GMT</pubDate></item>
            """
        }
        return
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>\(title)</title>\(entries.joined())</channel></rss>"
    }
}

/// The failure of a piece of work; nil when it succeeds.
func failure(of work: () async throws -> Void) async -> RunFailure? {
    do {
        try await work()
        return nil
    } catch {
        return error as? RunFailure
    }
}
