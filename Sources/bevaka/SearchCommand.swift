import ArgumentParser
import BevakaCore
import BevakaPipeline

/// `bevaka search`: full text over the archive.
struct SearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Search the archive.",
        discussion: """
            Words, "phrases", AND, OR, NOT, prefix*, and topic:, source:, language:, after:, before:, ref:
              bevaka search 'hamn* AND topic:maritime after:2026-10-01'
            """)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "What to look for.") var query: [String]
    @Option(help: "table, json, csv or atom.") var format: ItemListFormat = .table
    @Option(help: "At most so many items.") var limit = 50

    func run() async throws {
        try await attempt {
            let workplace = try global.workplace()
            Terminal.result(try workplace.search(query.joined(separator: " "), limit: limit, format: format))
        }
    }
}

extension ItemListFormat: ExpressibleByArgument {}
