import ArgumentParser
import BevakaPipeline

/// `bevaka story split`: this item tells something else.
struct StorySplitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "split", abstract: "Take an item out of its story and keep it apart.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The item's identifier, as `bevaka search` prints it; its first characters are enough.") var item:
        String
    @Option(help: ArgumentHelp("Who says so (default: the user's name).", valueName: "name")) var author: String?

    func run() async throws {
        try await attempt {
            let line = try global.workplace().splitStory(item, author: author)
            if !global.quiet { Terminal.result(line) }
        }
    }
}
