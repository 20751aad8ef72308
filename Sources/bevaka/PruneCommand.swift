import ArgumentParser
import BevakaPipeline

/// `bevaka prune`: forgets old items; their identities stay, so that none comes back as new.
struct PruneCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune", abstract: "Remove items older than a moment from the archive.")

    @OptionGroup var global: GlobalOptions
    @Option(help: ArgumentHelp("Remove items first seen before: 2y, 90d or a date.", valueName: "2y|DATE")) var before:
        String

    func run() async throws {
        try await attempt {
            let count = try global.workplace().prune(before: before)
            if !global.quiet { Terminal.result("\(count) items removed") }
        }
    }
}
