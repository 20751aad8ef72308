import ArgumentParser
import BevakaPipeline

/// `bevaka status`: one screen for an administrator, and an exit code for monitoring.
struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "One screen for an administrator.",
        discussion: "Exits 0 when all is well, 69 when no source has been read for a day.")

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        try await attempt {
            let status = try global.workplace().status()
            Terminal.result(status.text)
            if let failure = status.failure { throw failure }
        }
    }
}
