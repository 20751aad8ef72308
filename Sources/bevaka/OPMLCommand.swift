import ArgumentParser

/// `bevaka opml`: lists of sources to and from feed readers.
struct OPMLCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "opml", abstract: "Exchange lists of sources with feed readers.",
        subcommands: [OPMLImportCommand.self, OPMLExportCommand.self])
}
