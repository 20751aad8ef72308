import ArgumentParser
import BevakaPipeline

/// `bevaka retag`: tags stored items again after a change of vocabulary.
struct RetagCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retag", abstract: "Tag stored items again, after a change of topics.",
        discussion: """
            Only tags change: nothing becomes news again and nothing is sent. Corrections go on to win. A run that was stopped is
            continued by the same command.
            """)

    @OptionGroup var global: GlobalOptions
    @Option(
        help: ArgumentHelp("Items first seen since then: 90d, 1y or a date; all when not given.", valueName: "1y|DATE"))
    var since: String?
    @Option(parsing: .upToNextOption, help: ArgumentHelp("Change only these topics.", valueName: "id"))
    var topic: [String] = []

    func run() async throws {
        try await attempt {
            let isQuiet = global.quiet
            let summary = try global.workplace().retag(since: since, topics: topic) { count in
                if !isQuiet { Terminal.passing("\(count) items") }
            }
            guard !isQuiet else { return }
            Terminal.passing("")
            Terminal.result(summary)
        }
    }
}
