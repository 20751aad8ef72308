import ArgumentParser
import BevakaPipeline

/// The command line: one file a command, each thin; the work is done in the rooms.
@main
struct Bevaka: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bevaka",
        abstract: "Watches the EU's news for a region: fetches feeds, tags them by topic, writes a daily digest.",
        discussion: """
            Cron calls `bevaka run`; people read Cache/site/index.html, or `bevaka digest`.
            Sources, topics and teams are in feeds.yml; `bevaka check` says whether it is right.
            """,
        version: Version.text,
        subcommands: [
            RunCommand.self, DigestCommand.self, SearchCommand.self, ShowCommand.self, DossierCommand.self,
            FollowCommand.self, UnfollowCommand.self, SourcesCommand.self, StatusCommand.self, CheckCommand.self,
            ParseCommand.self, AnnotateCommand.self, EvaluateCommand.self, ExportCommand.self, TopicsCommand.self,
            RetagCommand.self, CorrectCommand.self, StoryCommand.self, AddCommand.self, OPMLCommand.self,
            PruneCommand.self, BackupCommand.self,
        ])

    /// `bevaka correct ITEM -energy` means a topic and `bevaka search hamn -fotboll` a word, which the parser of options would
    /// not understand.
    static func main() async {
        await main(HyphenShield.shielding(Array(CommandLine.arguments.dropFirst())))
    }
}
