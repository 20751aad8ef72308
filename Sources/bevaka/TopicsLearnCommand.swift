import ArgumentParser
import BevakaPipeline

/// `bevaka topics learn`: takes from corrections how readily topics are given.
struct TopicsLearn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn", abstract: "Learn from corrections how readily each topic is given.",
        discussion: """
            What is learnt is kept in Cache/learnt.yml, apart from the weights that come with bevaka, and only when it leads
            to fewer mistakes on items that it was not learnt from.
            """)

    @OptionGroup var global: GlobalOptions
    @Flag(help: "Remove what was learnt.") var forget = false

    func run() async throws {
        try await attempt {
            let workplace = try global.workplace()
            if forget {
                let was = try workplace.forgetLearnt()
                if !global.quiet { Terminal.result(was ? "What was learnt is removed." : "Nothing had been learnt.") }
            } else {
                Terminal.result(try workplace.learn())
            }
        }
    }
}
