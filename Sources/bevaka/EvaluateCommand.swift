import ArgumentParser
import BevakaPipeline

/// `bevaka evaluate`: how well the tagger does on labelled items.
struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Measure the tagger against labelled items.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "Labelled items, JSON Lines: id, language, title, text, topics.") var gold: String
    @Flag(help: "List each miss with its evidence.") var errors = false
    @Flag(help: "Print weights of the score fitted on these items, as the vocabularies' model.yml has them.") var fit =
        false

    func run() async throws {
        try await attempt {
            let tagging = try global.tagging()
            Terminal.result(try fit ? tagging.fit(gold) : tagging.evaluate(gold, listsErrors: errors))
        }
    }
}
