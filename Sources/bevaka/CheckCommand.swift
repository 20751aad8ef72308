import ArgumentParser
import BevakaPipeline

/// `bevaka check`: says whether feeds.yml is right, and everything that is wrong with it.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check feeds.yml, vocabularies and templates.")

    @OptionGroup var global: GlobalOptions
    @Flag(help: "Fetch each source once, without storing anything, and say how it went.") var live = false

    func run() async throws {
        try await attempt {
            let workplace = try global.workplace()
            let check = try workplace.check()
            check.warnings.forEach { Terminal.message("bevaka: warning: \($0)") }
            if !global.quiet { Terminal.result(check.summary) }
            guard live else { return }
            let isQuiet = global.quiet
            let answers = await workplace.checkLive { done, total, name in
                if !isQuiet { Terminal.passing("\(done)/\(total) \(name)") }
            }
            Terminal.passing("")
            Terminal.result(answers.text)
            if let failure = answers.failure { throw failure }
        }
    }
}
