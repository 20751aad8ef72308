import BevakaCore
import Testing

@testable import BevakaTag

struct TermProblemTests {
    private func problem(removing notation: String, in language: String = "en") throws -> TermProblem? {
        let vocabulary = try TestVocabulary.make([
            "en": ["harbour*", "(port | ports) near(ship* | ferr*)", "port authorit*"], "sv": ["hamn"],
        ])
        let change = TopicChange(id: TestVocabulary.topic, remove: [Language(rawValue: language): [notation]])
        return vocabulary.problems(of: [change]).first
    }

    @Test(arguments: ["harbour*", "port", "ports near(ship* | ferr*)", "(port | ports) near(ship* | ferr*)"])
    func `a term that is there can be removed, as the file writes it or one of its alternatives`(_ notation: String)
        throws
    {
        #expect(try problem(removing: notation) == nil)
    }

    @Test(arguments: [
        ("harbor*", "did you mean “harbour*”?"), ("hamn", "it is one in sv"),
        ("ferr*", "these have it: “port near(ship* | ferr*)”"),
        ("xylophone", "`bevaka topics show test` lists them"), ("", "lists them"),
    ])
    func `a term that is not there is explained`(_ notation: String, _ expected: String) throws {
        let problem = try #require(try problem(removing: notation))
        #expect(problem.message.contains(expected), "\(problem.message)")
        #expect(problem.part == .remove)
    }

    @Test func `every mistake is told at once, also terms that cannot be read`() throws {
        let vocabulary = try TestVocabulary.make(["sv": ["hamn"]])
        let changes = [
            TopicChange(id: TestVocabulary.topic, add: [.swedish: ["ha*mn"]], remove: [.swedish: ["kaj"]]),
            TopicChange(id: TopicID(rawValue: "health"), add: [.english: ["(care"]]),
        ]
        #expect(vocabulary.problems(of: changes).map(\.part) == [.remove, .add, .add])
        let failure = try #require(throws: RunFailure.self) { try vocabulary.applying(changes) }
        #expect(failure.code == .configuration)
        #expect(failure.message.split(separator: "\n").count == 3)
        #expect(failure.message.contains("feeds.yml: topics: health: add: en: “(care” is no term"))
    }
}
