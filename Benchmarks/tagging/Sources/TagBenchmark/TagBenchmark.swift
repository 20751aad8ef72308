import BevakaCore
import BevakaTag
import Foundation

/// Measures the tagger in process, and prints one line of figures in the form of the peers': `RESULT … MB/s`.
@main
struct TagBenchmark {
    static let usage = """
        usage: TagBenchmark literals TERMS TEXT ROUNDS        all matches of plain terms, a line of TEXT an item
               TagBenchmark folding TERMS TEXT ROUNDS         the same with folding of each line in the timed part
               TagBenchmark topics FOLDER ITEMS ROUNDS [N]    topics with evidence, the vocabulary N times as large
               TagBenchmark annotate FOLDER ITEMS ROUNDS      everything that bevaka sees in an item
               TagBenchmark PART FOLDER ITEMS ROUNDS          one part of it: references, deadlines or places
               TagBenchmark loading FOLDER ROUNDS             reading the vocabularies, making the tagger
               TagBenchmark show FOLDER ITEMS                 prints what annotate finds
        ITEMS are lines as bevaka annotate reads them.
        """

    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count >= 3 else {
            print(usage)
            exit(64)
        }
        do {
            try run(arguments)
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(65)
        }
    }

    private static func run(_ arguments: [String]) throws {
        let rounds = arguments.count > 3 ? Int(arguments[3]) ?? 5 : 5
        switch arguments[0] {
        case "literals", "folding":
            try LiteralRun(terms: arguments[1], text: arguments[2], isFolding: arguments[0] == "folding")
                .run(rounds: rounds)
        case "loading":
            try LoadingRun(folder: arguments[1]).run(rounds: Int(arguments[2]) ?? 5)
        default:
            let factor = arguments.count > 4 ? Int(arguments[4]) ?? 1 : 1
            try ItemRun(folder: arguments[1], items: arguments[2], factor: factor)
                .run(part: arguments[0], rounds: rounds)
        }
    }
}
