import ArgumentParser
import BevakaPipeline

/// `bevaka topics`: what the topics are made of, and what a change would do.
struct TopicsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "topics", abstract: "List topics, show their terms, try a term, learn from corrections.",
        discussion: """
            Terms are changed in feeds.yml:  topics: {maritime: {add: {sv: ["slussprojektet"]}}}
              bevaka topics show maritime
              bevaka topics try "slussprojekt*" --topic maritime --language sv
            """,
        subcommands: [TopicsList.self, TopicsShow.self, TopicsTry.self, TopicsLearn.self],
        defaultSubcommand: TopicsList.self)
}

/// `bevaka topics` without more.
struct TopicsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the topics.")

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        try await attempt { Terminal.result(try global.tagging().topicList) }
    }
}

/// `bevaka topics show`.
struct TopicsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the terms of a topic by language and strength, a line each.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The topic, such as maritime.") var topic: String

    func run() async throws {
        try await attempt { Terminal.result(try global.tagging().topic(topic)) }
    }
}
