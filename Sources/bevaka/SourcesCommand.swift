import ArgumentParser
import BevakaPipeline

/// `bevaka sources`: every source with its health.
struct SourcesCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json
    }

    static let configuration = CommandConfiguration(
        commandName: "sources", abstract: "List the sources with their health.")

    @OptionGroup var global: GlobalOptions
    @Option(help: "table or json.") var format: Format = .table

    func run() async throws {
        try await attempt {
            Terminal.result(try global.workplace().sources(asJSON: format == .json))
        }
    }
}
