import ArgumentParser
import BevakaConfig
import BevakaCore
import BevakaPipeline
import Foundation
import Logging

/// The options that every command has.
struct GlobalOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The configuration (default: ./feeds.yml, then the XDG places).", valueName: "feeds.yml"))
    var config: String?

    @Option(
        help: ArgumentHelp(
            "The folder of the archive and the site (default: Cache beside the configuration).", valueName: "folder"))
    var cache: String?

    @Flag(name: .shortAndLong, help: "Say what is being done.")
    var verbose = false

    @Flag(name: .shortAndLong, help: "Say nothing but errors.")
    var quiet = false

    /// Reads the configuration.
    ///
    /// - Parameter needsFeeds: false for commands that add the first feed.
    /// - Throws: ``RunFailure`` 78 with every mistake that was found.
    func workplace(needsFeeds: Bool = true) throws(RunFailure) -> Workplace {
        try Workplace(
            configuration: config, cache: cache, environment: ProcessInfo.processInfo.environment,
            version: Version.text,
            needsFeeds: needsFeeds, now: { Date() }, logger: logger)
    }

    /// The tagger: with the configuration's topics when there is one, which these commands do not need.
    func tagging() throws(RunFailure) -> Tagging {
        let environment = ProcessInfo.processInfo.environment
        let isThere = config != nil || (try? ConfigurationPath.find(explicit: nil, environment: environment)) != nil
        return isThere ? try Tagging(workplace()) : try Tagging(settings: nil)
    }

    /// Messages go to standard error; how many depends on -v and -q.
    var logger: Logger {
        var logger = Logger(label: "bevaka") { _ in StandardErrorLog() }
        logger.logLevel = verbose ? .debug : quiet ? .error : .warning
        return logger
    }
}
