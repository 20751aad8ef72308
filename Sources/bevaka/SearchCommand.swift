import ArgumentParser
import BevakaCore
import BevakaPipeline

/// `bevaka search`: full text over the archive.
struct SearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Search the archive.",
        discussion: """
            Words, "phrases", AND, OR, NOT, prefix*, and topic:, source:, language:, after:, before:, ref:
            A hyphen or ! before any of them excludes it. Options go before or after; behind -- everything is looked for.
              bevaka search 'hamn* AND topic:maritime after:2026-10-01'
              bevaka search hamn -fotboll '-"TEN-T"' -topic:energy
            """)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "What to look for.") var query: [String]
    @Option(help: "table, json, csv or atom.") var format: ItemListFormat = .table
    @Option(help: "At most so many items.") var limit = 50

    func run() async throws {
        try await attempt {
            let workplace = try global.workplace()
            let query = query.map(HyphenShield.unshielding).joined(separator: " ")
            Terminal.result(try workplace.search(query, limit: limit, format: format))
        }
    }
}

extension ItemListFormat: ExpressibleByArgument {}
