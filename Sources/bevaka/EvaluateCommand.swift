import ArgumentParser
import BevakaPipeline

/// `bevaka evaluate`: how well the tagger does on labelled items.
struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Measure the tagger against labelled items.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "Labelled items, JSON Lines: id, language, title, text, topics.") var gold: String
    @Flag(help: "List each miss with its evidence.") var errors = false

    func run() async throws {
        try await attempt {
            Terminal.result(try global.tagging().evaluate(gold, listsErrors: errors))
        }
    }
}
