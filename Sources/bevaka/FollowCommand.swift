import ArgumentParser
import BevakaPipeline

/// `bevaka follow`: puts documents into a team's digest.
struct FollowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "follow", abstract: "Put a document into a team's digest, whatever its topics.",
        usage: """
            bevaka follow REF… [--team NAME]
            bevaka follow --remove REF… [--team NAME]
            bevaka follow --list [--team NAME]
            """,
        discussion: """
            It is written into feeds.yml (follow: of the team), which keeps its comments.
              bevaka follow '2025/0123(COD)' --team "EU advisers"
            """)

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp("Documents, each in quotes.", valueName: "REF")) var references: [String] = []
    @Option(help: ArgumentHelp("Who follows it; may be left out where there is one team.", valueName: "name"))
    var team: String?
    @Flag(help: "List what is followed.") var list = false
    @Flag(help: "Follow these documents no more.") var remove = false

    func validate() throws {
        if list, !references.isEmpty || remove { throw ValidationError("--list goes alone, or with --team.") }
        if !list, references.isEmpty { throw ValidationError("Name a document: bevaka follow '2025/0123(COD)'") }
    }

    func run() async throws {
        try await attempt {
            let workplace = try global.workplace()
            if list {
                Terminal.result(try workplace.followList(team: team))
                return
            }
            let lines =
                remove
                ? try workplace.unfollow(references, team: team) : try workplace.follow(references, team: team)
            if !global.quiet { Terminal.result(lines.joined(separator: "\n")) }
        }
    }
}
