import ArgumentParser

/// `bevaka story`: what an adviser says of the stories that bevaka has made.
struct StoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "story",
        abstract: "Take an item out of its story, or join two; this wins over bevaka's own judgement from then on.",
        discussion: "`bevaka show ITEM` says which items are one story, and why.",
        subcommands: [StorySplitCommand.self, StoryJoinCommand.self, StoryListCommand.self])
}
