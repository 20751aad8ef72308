import BevakaCore
import BevakaPipeline
import Testing

struct TopicListTests {
    @Test func `every topic has a line with its rank, its threshold and the number of terms by language`() throws {
        let bench = try Bench(
            topics: "{health: {name: {sv: Hälsa, en: Health}, priority: 9, terms: {sv: [vård*, hälso*]}}}")
        let lines = try Tagging(bench.workplace).topicList.split(separator: "\n").map(String.init)
        #expect(lines[0].hasPrefix("topic"))
        #expect(lines[0].contains("from  sv  en"))
        let health = try #require(lines.first { $0.hasPrefix("health") })
        let cells = health.split(separator: " ", omittingEmptySubsequences: true)
        #expect(cells.prefix(6) == ["health", "9", "50", "%", "2", "0"])
        #expect(health.hasSuffix("Hälsa · Health"))
        #expect(lines.first { $0.hasPrefix("maritime") }?.hasSuffix("Hav och sjöfart · Maritime affairs") == true)
    }

    @Test func `a topic is shown with a line for each term, its labels and masks`() throws {
        let bench = try Bench(topics: "{maritime: {add: {sv: [\"slussprojekt*\"]}}}")
        let text = try Tagging(bench.workplace).topic("maritime")
        #expect(text.contains("  sv   sure     slussprojekt*"))
        #expect(text.contains("  any  sure     EMFAF"))
        #expect(text.contains("committee"))
        #expect(text.contains("Names that say nothing of it"))
    }

    @Test func `without a configuration the topics are those that come with bevaka`() throws {
        #expect(try Tagging(settings: nil).topicList.contains("cohesion"))
    }

    @Test(arguments: ["", "maritim", "Maritime", "../maritime"])
    func `an unknown topic is refused with those there are`(_ name: String) throws {
        let tagging = try Tagging(settings: nil)
        let failure = try #require(throws: RunFailure.self) { try tagging.topic(name) }
        #expect(failure.code == .usage)
        #expect(failure.message.contains("There are: cohesion"))
    }

    @Test func `a term of feeds.yml that is no term is told with its place and what was meant`() throws {
        let bench = try Bench(topics: "{energy: {remove: {sv: [vindkrafft]}, add: {en: [\"win*d\"]}}}")
        let failure = try #require(throws: RunFailure.self) { try bench.workplace.check() }
        #expect(failure.code == .configuration)
        #expect(failure.message.contains("feeds.yml:2:33: remove: “vindkrafft” is no term of energy in sv"))
        #expect(failure.message.contains("feeds.yml:2:58: add: “win*d” is no term"))
        #expect(failure.message.contains("2 errors"))
    }
}
