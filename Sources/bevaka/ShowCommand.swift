import ArgumentParser
import BevakaPipeline

/// `bevaka show`: one item with its story, tags and the evidence for each.
struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one item with its story, tags and the evidence for each.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The item's identifier, as `bevaka search` prints it; its first characters are enough.") var item:
        String

    func run() async throws {
        try await attempt {
            Terminal.result(try global.workplace().show(item))
        }
    }
}
