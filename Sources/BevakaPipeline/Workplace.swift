package import BevakaConfig
package import BevakaCore
import BevakaParse
import BevakaStore
import BevakaTag
package import Foundation
package import Logging

/// What a command works with: the configuration, the folder of the archive, the clock and a way to speak.
package struct Workplace: Sendable {
    package let settings: Settings
    /// The folder of the archive and the site, without a slash at its end.
    package let cache: String
    let configurationPath: String
    let environment: [String: String]
    let version: String
    let now: @Sendable () -> Date
    let logger: Logger

    /// - Parameters:
    ///   - configuration: what `--config` names; nil looks in the usual places.
    ///   - cache: what `--cache` names; nil takes `Cache` beside the configuration.
    ///   - version: of the program, for the User-Agent.
    ///   - needsFeeds: false for commands that add the first feed.
    /// - Throws: ``RunFailure`` 78 with everything that is wrong in the configuration.
    package init(
        configuration: String?, cache: String?, environment: [String: String], version: String, needsFeeds: Bool = true,
        now: @escaping @Sendable () -> Date, logger: Logger
    ) throws(RunFailure) {
        configurationPath = try ConfigurationPath.find(explicit: configuration, environment: environment)
        settings = try Settings.load(
            path: configurationPath, environment: environment, knownTopics: try Vocabulary.bundledTopics(),
            needsFeeds: needsFeeds, xpathProblem: XPathSyntax.problem, documents: DocumentNotation.references,
            searches: .archive)
        self.cache = Self.cacheFolder(cache, beside: configurationPath)
        self.environment = environment
        self.version = version
        self.now = now
        self.logger = logger
    }

    /// Takes the lock that a writing command needs.
    ///
    /// - Throws: ``RunFailure`` 75 when another run holds it.
    package func lock() throws(RunFailure) -> RunLock {
        try RunLock(cache: cache)
    }

    /// The archive. For reading only, it must exist; for a pass it is made.
    func archive(readOnly: Bool) throws(RunFailure) -> SQLiteStore {
        try SQLiteStore(directory: cache, readOnly: readOnly)
    }

    /// Days and clock times as the region's people count them.
    var calendar: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = settings.timeZone
        return calendar
    }

    private static func cacheFolder(_ named: String?, beside configuration: String) -> String {
        if let named {
            return named.count > 1 && named.hasSuffix("/") ? String(named.dropLast()) : named
        }
        guard let slash = configuration.lastIndex(of: "/") else { return "Cache" }
        return configuration[...slash] + "Cache"
    }
}

extension Settings {
    /// The sources that are asked: those that are switched on.
    package var followed: [Source] { feeds.filter(\.enabled) }
}
