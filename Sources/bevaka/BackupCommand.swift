import ArgumentParser
import BevakaPipeline

/// `bevaka backup`: a consistent copy of the archive, also while a pass runs.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the archive to a file, also while a pass is running.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The file to write; must not exist.") var file: String

    func run() async throws {
        try await attempt {
            try global.workplace().backup(to: file)
        }
    }
}
