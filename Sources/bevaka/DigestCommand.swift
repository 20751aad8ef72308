import ArgumentParser
import BevakaCore
import BevakaPipeline

/// `bevaka digest`: prints a digest without sending it.
struct DigestCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, html, markdown, json
    }

    static let configuration = CommandConfiguration(
        commandName: "digest", abstract: "Print a digest of the archive's latest news.")

    @OptionGroup var global: GlobalOptions
    @Option(help: ArgumentHelp("The selection of this team of feeds.yml.", valueName: "name")) var team: String?
    @Option(parsing: .upToNextOption, help: ArgumentHelp("Only these topics.", valueName: "id")) var topic: [String] =
        []
    @Option(help: ArgumentHelp("How far to look back: 36h, 2d, 1w or a date.", valueName: "2d|DATE")) var since: String?
    @Option(help: "text, html, markdown or json.") var format: Format = .text

    func run() async throws {
        try await attempt {
            let digest = try global.workplace().digest(team: team, topics: topic, since: since)
            switch format {
            case .text: Terminal.result(digest.text)
            case .html: Terminal.result(digest.html)
            case .markdown: Terminal.result(digest.markdown)
            case .json: Terminal.result(digest.json)
            }
        }
    }
}
