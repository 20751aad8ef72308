import ArgumentParser
import BevakaCore
import BevakaPipeline
import Foundation

/// `bevaka opml import`: appends the feeds of a list to feeds.yml.
struct OPMLImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Add the feeds of an OPML file to feeds.yml; those followed already are left alone.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The file; - is standard input.") var file: String

    func run() async throws {
        try await attempt {
            let workplace = try global.workplace(needsFeeds: false)
            let handle = file == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: file)
            guard let bytes = try? handle?.readToEnd() ?? Data(), handle != nil else {
                throw RunFailure(.badInput, "\(file) cannot be read; is it there, and may this user read it?")
            }
            let done = try workplace.importOPML(Array(bytes), name: file == "-" ? "standard input" : file)
            done.refused.forEach { Terminal.message("bevaka: left out: \($0)") }
            if global.verbose { done.added.forEach { Terminal.message("added: \($0)") } }
            if !global.quiet {
                Terminal.result(
                    "\(done.added.count) sources added, \(done.known) followed already, \(done.refused.count) left out")
            }
        }
    }
}
