import ArgumentParser
import BevakaCore
import BevakaPipeline
import Foundation

/// `bevaka parse`: feed documents to JSON Feed 1.1.
struct ParseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse", abstract: "Turn a feed document into JSON Feed 1.1.",
        discussion: "Several files give one JSON document a line. Exits 65 when a document is no feed.")

    @Option(help: ArgumentHelp("The address that the document came from.", valueName: "URL")) var base: String?
    @Option(help: ArgumentHelp("The Content-Type that it came with.", valueName: "CT")) var contentType: String?
    @Flag(help: "Only parse, and print the counts.") var quiet = false
    @Flag(help: ArgumentHelp("Leave HTML as it is: for measuring.", visibility: .hidden)) var raw = false
    @Argument(help: "The files; - is standard input.") var files: [String]

    func run() async throws {
        try await attempt {
            let reader = DocumentReader(
                base: base, contentType: contentType, sanitizes: !raw,
                workers: ProcessInfo.processInfo.activeProcessorCount)
            var failure: RunFailure?
            var counts = DocumentReader.Counts()
            await reader.read(files, wantsJSON: !quiet) { reading in
                counts.add(reading)
                if let json = reading.json { Terminal.result(json) }
                if let problem = reading.problem {
                    failure = RunFailure(.badInput, problem)
                    if files.count > 1 { Terminal.message("bevaka: \(problem)") }
                }
            }
            if quiet { Terminal.result(counts.line) }
            if files.count > 1, failure != nil { throw ExitCode(RunFailure.Code.badInput.rawValue) }
            if let failure { throw failure }
        }
    }
}
