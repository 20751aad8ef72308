import ArgumentParser
import BevakaPipeline

/// `bevaka check`: says whether feeds.yml is right, and everything that is wrong with it.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check feeds.yml, vocabularies and templates.")

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        try await attempt {
            let summary = try global.workplace().check()
            if !global.quiet { Terminal.result(summary) }
        }
    }
}
