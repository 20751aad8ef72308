import ArgumentParser
import BevakaPipeline

/// `bevaka export`: the archive as JSON Lines.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print the archive as JSON Lines, one item a line, with all that is known of it.")

    @OptionGroup var global: GlobalOptions
    @Option(help: ArgumentHelp("Items seen since then: 2d, 1w or a date.", valueName: "2d|DATE")) var since: String?
    @Option(parsing: .upToNextOption, help: ArgumentHelp("Only these topics.", valueName: "id")) var topic: [String] =
        []

    func run() async throws {
        try await attempt {
            try global.workplace().export(since: since, topics: topic) { Terminal.result($0) }
        }
    }
}
