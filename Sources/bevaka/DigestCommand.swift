import ArgumentParser
import BevakaCore
import BevakaPipeline

/// `bevaka digest`: prints a digest, or sends one as an extra edition.
struct DigestCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, html, markdown, json, mail
    }

    static let configuration = CommandConfiguration(
        commandName: "digest", abstract: "Print a digest of the archive's latest news, or send one.",
        discussion: """
            Without --send nothing is sent and nothing is marked as told. With --send, the team gets what it has not been told \
            yet, now, in all its channels; its timetable goes on as before.
            """)

    @OptionGroup var global: GlobalOptions
    @Option(help: ArgumentHelp("The selection of this team of feeds.yml.", valueName: "name")) var team: String?
    @Option(parsing: .upToNextOption, help: ArgumentHelp("Only these topics.", valueName: "id")) var topic: [String] =
        []
    @Option(help: ArgumentHelp("How far to look back: 36h, 2d, 1w or a date.", valueName: "2d|DATE")) var since: String?
    @Option(help: "text, html, markdown, json or mail (a file .eml).") var format: Format = .text
    @Flag(help: "Deliver it to the team as an extra edition.") var send = false
    @Option(help: ArgumentHelp("With --send: send this earlier edition again as it is now.", valueName: "number"))
    var correct: Int?
    @Option(help: ArgumentHelp("With --correct: what was wrong, for the readers.", valueName: "text")) var note: String?

    func validate() throws {
        if send, team == nil { throw ValidationError("--send needs --team NAME: whom to send it to.") }
        if send, !topic.isEmpty { throw ValidationError("--send takes the team's own topics; leave --topic out.") }
        if correct != nil, !send { throw ValidationError("--correct sends the corrected edition: add --send.") }
        if (correct == nil) != (note == nil) {
            throw ValidationError("--correct NUMBER and --note TEXT belong together: readers are told what was wrong.")
        }
        if correct != nil, since != nil { throw ValidationError("--correct has a span of its own; leave --since out.") }
    }

    func run() async throws {
        try await attempt {
            let workplace = try global.workplace()
            if send, let team {
                try await send(workplace, to: team)
            } else {
                try print(workplace)
            }
        }
    }

    private func send(_ workplace: Workplace, to team: String) async throws {
        let lock = try workplace.lock()
        let sending =
            if let correct, let note {
                try await workplace.sendCorrection(team: team, of: correct, note: note)
            } else {
                try await workplace.sendExtra(team: team, since: since)
            }
        _ = consume lock
        if !global.quiet { Terminal.message("bevaka: \(sending.summary)") }
        sending.warnings.forEach { Terminal.message("bevaka: warning: \($0)") }
    }

    private func print(_ workplace: Workplace) throws {
        let digest = try workplace.digest(team: team, topics: topic, since: since)
        switch format {
        case .text: Terminal.result(digest.text)
        case .html: Terminal.result(digest.html)
        case .markdown: Terminal.result(digest.markdown)
        case .json: Terminal.result(digest.json)
        case .mail: Terminal.result(try workplace.mail(digest, team: team), terminator: "")
        }
    }
}
