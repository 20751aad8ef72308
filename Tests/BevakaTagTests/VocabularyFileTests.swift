import BevakaCore
import Testing

@testable import BevakaTag

struct VocabularyFileTests {
    private static let good = "name: {sv: Hav, en: Sea}\nterms:\n  sv:\n    sure: [hav*]\n"

    private func failure(_ files: [String: String]) throws -> RunFailure {
        let folder = try TestVocabulary.directory(replacing: files)
        return try #require(throws: RunFailure.self) { try Vocabulary.directory(folder) }
    }

    @Test func `a good folder is read`() throws {
        let folder = try TestVocabulary.directory(replacing: ["sea": Self.good])
        let vocabulary = try Vocabulary.directory(folder)
        #expect(vocabulary.topics.map(\.id.rawValue) == ["sea"])
        #expect(vocabulary.topics.first?.name(in: .swedish) == "Hav")
    }

    @Test func `a missing folder is a failure of the configuration that names it`() throws {
        let failure = try #require(throws: RunFailure.self) { try Vocabulary.directory("/no/such/folder") }
        #expect(failure.code == .configuration)
        #expect(failure.message.contains("/no/such/folder"))
    }

    @Test func `every mistake is reported at once, with line and column`() throws {
        let failure = try failure([
            "sea": "name: {sv: Hav}\nthreshold: 2\nterms:\n  sv:\n    sur: [a]\n    sure: [\"h*v\", x]\n  12: {}\n"
        ])
        #expect(failure.code == .configuration)
        #expect(failure.message.contains("sea.yml:2:12: threshold must be between"))
        #expect(failure.message.contains("sea.yml:5:5: unknown key “sur”"))
        #expect(failure.message.contains("expected one of sure, strong, weak, against"))
        #expect(failure.message.contains("sea.yml:6:12: “*” inside a word"))
        #expect(failure.message.contains("sea.yml:6:19: “x” is too short"))
        #expect(failure.message.contains("sea.yml:7:3: “12” is no language"))
    }

    @Test func `a star without quotation marks is explained`() throws {
        let failure = try failure(["sea": "name: {sv: Hav}\nterms:\n  sv:\n    sure:\n      - *hamn*\n"])
        #expect(failure.message.contains("sea.yml:5"))
        #expect(failure.message.contains("quotation marks"))
    }

    @Test func `a key that stands twice is one sentence with its place`() throws {
        let terms = (1...200).map { "    - ferry \($0)\n" }.joined()
        let failure = try failure([
            "sea": "name: {sv: Hav, en: Sea}\nterms:\n  en:\n    sure:\n\(terms)    sure: [quay]\n"
        ])
        #expect(
            failure.message
                == "sea.yml:4:5: the key “sure” stands more than once, first here; put what belongs to it under one")
    }

    @Test(arguments: ["", "just text", "- a\n- b\n", "name: [", "name: {sv: A}\nterms: [a]\n", "\u{1}"])
    func `a file that is no vocabulary is refused and named`(_ text: String) throws {
        #expect(try failure(["sea": text]).message.contains("sea.yml"))
    }

    @Test(arguments: ["weights: {unknown: 1}\n", "weights: {bodySure: much}\n", "weigths: {}\n"])
    func `a model that cannot be used is refused and named`(_ text: String) throws {
        #expect(try failure(["sea": Self.good, "model": text]).message.contains("model.yml:1:"))
    }

    @Test func `a mask for an unknown topic is refused`() throws {
        let failure = try failure(["sea": Self.good, "masks": "hide-from: {se: [a b]}\n"])
        #expect(failure.message.contains("expected one of sea"))
    }

    @Test func `names and ranks are the same without the terms`() throws {
        let changes = [
            TopicChange(id: TopicID(rawValue: "sea"), names: [.english: "Ocean"], priority: 7),
            TopicChange(id: TopicID(rawValue: "air"), names: [.swedish: "Luft"], priority: 7),
        ]
        let folder = try TestVocabulary.directory(replacing: [
            "sea": "labels: {\n  committee: [PECH]\n}\nterms:\n  sv:\n    sure: [hav*]\nname: {sv: Hav, en: Sea}\n",
            "land": "priority: 2\nname: {sv: Land, en: Land}\nterms:\n  sv:\n    sure: [åker*]\n",
        ])
        let whole = try Vocabulary.directory(folder).applying(changes).topics
        #expect(whole.map(\.id.rawValue) == ["land", "air", "sea"])
        #expect(try Vocabulary.headings(in: folder, changes: changes) == whole)
        #expect(try Vocabulary.bundledHeadings() == Vocabulary.bundled().topics)
    }

    @Test func `mistakes in a heading have their place in the file`() throws {
        let folder = try TestVocabulary.directory(replacing: ["sea": "terms:\n  sv:\n    sure: [hav*]\nname: [Hav]\n"])
        let failure = try #require(throws: RunFailure.self) { try Vocabulary.headings(in: folder, changes: []) }
        #expect(failure.message.hasPrefix("sea.yml:4:7: "))
    }

    @Test func `feeds.yml adds, removes and defines topics`() throws {
        let folder = try TestVocabulary.directory(replacing: ["sea": Self.good])
        let changed = try Vocabulary.directory(folder).applying([
            TopicChange(
                id: TopicID(rawValue: "sea"), priority: 7, add: [.swedish: ["slussprojektet"]],
                remove: [.swedish: ["hav*"]]),
            TopicChange(
                id: TopicID(rawValue: "health"), names: [.swedish: "Hälsa"],
                add: [.english: ["European Health Data Space"]]),
        ])
        #expect(changed.topics.map(\.id.rawValue) == ["sea", "health"])
        #expect(changed.topics.map(\.priority) == [7, 100])
        let tagger = Tagger(changed)
        func topics(_ text: String, _ language: String) -> [String] {
            tagger.annotate(Item(id: "1", title: text, language: language), source: TagContext()).topics.map(
                \.id.rawValue)
        }
        #expect(topics("Slussprojektet försenas", "sv") == ["sea"])
        #expect(topics("Havet stiger", "sv") == [])
        #expect(topics("The European Health Data Space", "en") == ["health"])
    }

    @Test func `a change that cannot be made is refused with the place to look`() throws {
        let folder = try TestVocabulary.directory(replacing: ["sea": Self.good])
        let vocabulary = try Vocabulary.directory(folder)
        let change = TopicChange(
            id: TopicID(rawValue: "sea"), add: [.swedish: ["h*v"]], remove: [.english: ["port"]])
        let failure = try #require(throws: RunFailure.self) { try vocabulary.applying([change]) }
        #expect(failure.message.contains("“port” is no term of sea"))
        #expect(failure.message.contains("“h*v”"))
    }

    @Test func `the vocabularies that come with bevaka are without mistakes`() throws {
        let vocabulary = try TestVocabulary.bundled()
        #expect(
            vocabulary.topics.map(\.id.rawValue) == [
                "cohesion", "transport", "energy", "maritime", "planning", "innovation", "funding",
            ])
        for topic in vocabulary.contents {
            let languages = Set(topic.entries.compactMap(\.language?.rawValue))
            #expect(
                languages.isSuperset(of: ["sv", "en", "fr", "de", "fi", "et", "lv", "da"]), "\(topic.topic.id.rawValue)"
            )
        }
    }
}
