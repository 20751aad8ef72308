import ArgumentParser
import BevakaPipeline

/// `bevaka unfollow`: the same as `bevaka follow --remove`.
struct UnfollowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unfollow", abstract: "Take a document out of the teams' digests again.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp("Documents, each in quotes.", valueName: "REF")) var references: [String]
    @Option(help: ArgumentHelp("The team; all teams when it is left out.", valueName: "name")) var team: String?

    func run() async throws {
        try await attempt {
            let lines = try global.workplace().unfollow(references, team: team)
            if !global.quiet { Terminal.result(lines.joined(separator: "\n")) }
        }
    }
}
