import ArgumentParser
import BevakaCore
import BevakaPipeline

/// `bevaka annotate`: JSON Lines of items in, JSON Lines of what bevaka sees in each out.
struct AnnotateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate", abstract: "Tell what bevaka sees in items: JSON Lines in, JSON Lines out.")

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        try await attempt {
            var tagging = try global.tagging()
            var number = 0
            while let line = readLine(strippingNewline: true) {
                number += 1
                if line.allSatisfy(\.isWhitespace) { continue }
                Terminal.result(try tagging.annotate(line, number: number))
            }
        }
    }
}
