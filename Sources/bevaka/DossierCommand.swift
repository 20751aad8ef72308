import ArgumentParser
import BevakaPipeline

/// `bevaka dossier`: the timeline of a document.
struct DossierCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier", abstract: "Show the timeline of an EU or Swedish document.",
        discussion: """
            All items that speak of the document under any of its names, by story, oldest first. A proposal and its procedure
            are one dossier where items name both together; the first lines say which.
              bevaka dossier '2025/0123(COD)'
              bevaka dossier 'prop. 2025/26:12' --format json
            """)

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(
            "As it is cited, in bevaka's form (COM/2025/123), a CELEX number, or its EUR-Lex or OEIL address.",
            valueName: "REF"))
    var reference: [String]
    @Option(help: "text or json.") var format: DossierFormat = .text
    @Option(help: "At most so many stories, the newest.") var limit: Int?

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit: a number from 1 on.") }
    }

    func run() async throws {
        try await attempt {
            let workplace = try global.workplace()
            Terminal.result(
                try workplace.dossier(reference.joined(separator: " "), format: format, limit: limit))
        }
    }
}

extension DossierFormat: ExpressibleByArgument {}
