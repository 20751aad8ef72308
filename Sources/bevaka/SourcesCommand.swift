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

    @Flag(help: "Write the new addresses of sources that have moved for good into feeds.yml.") var adoptMoves = false

    func run() async throws {
        try await attempt {
            if adoptMoves {
                let moves = try global.workplace().adoptMoves()
                if !global.quiet {
                    Terminal.result(moves.isEmpty ? "No source has moved." : moves.joined(separator: "\n"))
                }
                return
            }
            Terminal.result(try global.workplace().sources(asJSON: format == .json))
        }
    }
}
