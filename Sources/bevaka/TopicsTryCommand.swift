import ArgumentParser
import BevakaPipeline

/// `bevaka topics try`: which stored items a term would give a topic.
struct TopicsTry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "try", abstract: "Tell which stored items would gain or lose a topic by a term.",
        discussion: """
            Nothing is changed. Without --topic it tells where the term stands, and which topics those items have.
              bevaka topics try "port near(ship* | ferr*)" --topic maritime --language en
              bevaka topics try "Frontex near(sea | ship*)" --topic maritime --remove
            """)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "A term in the notation of the vocabularies: hamn, järnväg*, *vindkraft*, CEF.") var term: String
    @Option(help: ArgumentHelp("The topic that would have it.", valueName: "id")) var topic: String?
    @Option(help: ArgumentHelp("The language of the term; all when not given.", valueName: "sv")) var language: String?
    @Option(help: "How many days to look back.") var days = 90
    @Option(help: "At most so many lines.") var limit = 50
    @Flag(help: "Try what happens without the term.") var remove = false

    func run() async throws {
        try await attempt {
            let question = Workplace.TermQuestion(
                term: term, topic: topic, language: language, days: days, removes: remove, limit: limit)
            Terminal.result(try global.workplace().tryTerm(question))
        }
    }
}
