import ArgumentParser
import BevakaPipeline

/// `bevaka story list`: what people have said of stories.
struct StoryListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what people have split and joined.")

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        try await attempt {
            Terminal.result(try global.workplace().storyList())
        }
    }
}
