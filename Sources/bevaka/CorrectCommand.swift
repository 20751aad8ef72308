import ArgumentParser
import BevakaCore
import BevakaPipeline

/// `bevaka correct`: what an adviser says of an item's topics.
struct CorrectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: "Correct the topics of an item; this wins over the tagger from then on.",
        usage: """
            bevaka correct ITEM +TOPIC… -TOPIC… [--author NAME]
            bevaka correct --undo ITEM
            bevaka correct --list | --export
            """,
        discussion: """
              bevaka correct 3f9a1c20 +maritime -energy
            Confirming a topic that the item has already (+TOPIC) is worth something too: `bevaka topics learn` learns from it.
            """)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The item, as `bevaka search` prints it, then +TOPIC or -TOPIC.") var words: [String] = []
    @Option(help: ArgumentHelp("Who says so (default: the user's name).", valueName: "name")) var author: String?
    @Option(help: ArgumentHelp("Take the corrections of this item back.", valueName: "item")) var undo: String?
    @Flag(help: "List what was corrected.") var list = false
    @Flag(help: "Print the corrected items as labelled items, JSON Lines.") var export = false

    func validate() throws {
        let modes = [undo != nil, list, export, !words.isEmpty].count { $0 }
        if modes > 1 { throw ValidationError("An item with topics, --undo, --list and --export exclude each other.") }
        if modes == 0 {
            throw ValidationError("Name an item and its topics: bevaka correct 3f9a1c20 +maritime -energy")
        }
    }

    func run() async throws {
        try await attempt {
            let workplace = try global.workplace()
            if list {
                Terminal.result(try workplace.correctionList())
            } else if export {
                try workplace.exportCorrections { Terminal.result($0) }
            } else {
                let line =
                    if let undo {
                        try workplace.withdrawCorrections(of: undo)
                    } else {
                        try workplace.correct(words[0], Array(words.dropFirst()), author: author)
                    }
                if !global.quiet { Terminal.result(line) }
            }
        }
    }
}
