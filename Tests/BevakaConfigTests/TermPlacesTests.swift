import BevakaConfig
import BevakaCore
import BevakaTestSupport
import Testing

struct TermPlacesTests {
    private let text = """
        feeds: [{url: https://a.example/}]
        topics:
          maritime:
            add: {sv: ["sluss*", "*kaj*"]}
            remove:
              en: [port, "harbor*"]
          health: {name: Hälsa, terms: {en: "(care"}}
        """

    private func wrong(_ topic: String, _ term: String, removal: Bool, language: Language = .english)
        -> TermPlaces.Wrong
    {
        TermPlaces.Wrong(
            topic: TopicID(rawValue: topic), isRemoval: removal, language: language, term: term, message: "“\(term)” …")
    }

    @Test func `every term is named with its place, in the order of the file`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "feeds.yml")
        let failure = TermPlaces(path: path).failure([
            wrong("health", "(care", removal: false), wrong("maritime", "harbor*", removal: true),
            wrong("maritime", "*kaj*", removal: false, language: .swedish),
        ])
        #expect(failure.code == .configuration)
        let lines = failure.message.split(separator: "\n").map { $0.replacing(path, with: "feeds.yml") }
        #expect(
            lines == [
                "feeds.yml:4:26: add: “*kaj*” …", "feeds.yml:6:18: remove: “harbor*” …",
                "feeds.yml:7:37: add: “(care” …",
                "feeds.yml: 3 errors; nothing was done.",
            ])
    }

    @Test func `a term that is not in the file any more is complained of at its topic, or at the beginning`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "feeds.yml")
        let gone = TermPlaces(path: path).failure([wrong("maritime", "quay", removal: true)])
        #expect(gone.message.hasPrefix("\(path):4:5: "))
        let none = TermPlaces(path: folder.path + "/none.yml").failure([wrong("maritime", "quay", removal: true)])
        #expect(none.message.contains("none.yml:1:1: "))
    }
}
