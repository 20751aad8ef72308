import ArgumentParser
import BevakaCore
import BevakaPipeline

/// `bevaka add`: finds the feeds of a page and takes one into feeds.yml.
struct AddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Find the feed of a site, show it, and add it to feeds.yml.",
        discussion: """
            Takes the address of a feed or of any page. Looked for is what the page announces, what its platform is known
            to offer, and what many sites have. feeds.yml keeps its comments.
              bevaka add https://example.org/news --group "Our networks"
            """)

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp("The address of a page or a feed.", valueName: "URL")) var address: String
    @Option(help: "What to call the source (default: the feed's title).") var name: String?
    @Option(help: "The group of sources to put it in.") var group: String?
    @Flag(name: .shortAndLong, help: "Add it without asking.") var yes = false

    func run() async throws {
        try await attempt {
            let workplace = try global.workplace(needsFeeds: false)
            let proposal = try await workplace.discover(address, name: name, group: group)
            if !global.quiet { Terminal.result(proposal.preview) }
            guard yes || Terminal.confirms("Add this source? [y/N] ") else {
                guard Terminal.canAsk else {
                    throw RunFailure(.usage, "Nothing was added: there is no terminal to ask at. Repeat it with --yes.")
                }
                Terminal.message("Nothing was added.")
                return
            }
            try workplace.add(proposal.source)
            if !global.quiet { Terminal.message("\"\(proposal.source.name)\" was added to feeds.yml.") }
        }
    }
}
