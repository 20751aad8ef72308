import ArgumentParser
import BevakaPipeline

/// `bevaka opml export`: the sources of feeds.yml as a list.
struct OPMLExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Print the sources of feeds.yml as OPML.")

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        try await attempt {
            Terminal.result(try global.workplace().exportOPML(), terminator: "")
        }
    }
}
