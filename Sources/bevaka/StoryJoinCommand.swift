import ArgumentParser
import BevakaPipeline

/// `bevaka story join`: these two items tell one thing.
struct StoryJoinCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "join", abstract: "Make two items, and the stories they are in, one story.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "An item's identifier, as `bevaka search` prints it.") var item: String
    @Argument(help: "The other's.") var other: String
    @Option(help: ArgumentHelp("Who says so (default: the user's name).", valueName: "name")) var author: String?

    func run() async throws {
        try await attempt {
            let line = try global.workplace().joinStories(item, other, author: author)
            if !global.quiet { Terminal.result(line) }
        }
    }
}
