import BevakaConfig
import BevakaCore
import Testing

struct SourceNotationTests {
    static let notation = SourceNotation(topics: Sample.topics)

    /// Everything that feeds.yml can say of a source.
    static func full() throws -> Source {
        var limits = Limits()
        limits.totalTimeout = .seconds(90)
        limits.documentBytes = 3_000_000
        limits.items = 7
        return Source(
            name: "Häver: \"a\" & b", url: "https://a.example/api?x=1,2&y=***", group: "Our #1 networks", weight: 1.5,
            languages: [.swedish, .english], topics: [TopicID(rawValue: "energy")],
            categoryTopics: ["POLICY_AREA=X": [TopicID(rawValue: "cohesion")], "a: b": [TopicID(rawValue: "energy")]],
            enabled: false, interval: .seconds(5_400), limits: limits,
            layout: .json(
                try JSONLayout(
                    items: JSONExpression("a.b | c[0]"), title: JSONExpression("{t}: x"),
                    tags: JSONExpression("t[].code"),
                    body: .form([RequestBody.Part(name: "q", value: "{\"a\": [\"***\", \"${HOME}\"]}")]))))
    }

    @Test func `everything of a source comes back`() throws {
        for layout in [try Self.full().layout, .page(PageLayout(item: "//a[@b='c, d']", title: ".")), nil] {
            var source = try Self.full()
            source.layout = layout
            let back = try Self.notation.source(
                name: source.name, url: source.url, group: source.group, keys: SourceNotation.keys(of: source))
            #expect(back == source)
        }
    }

    @Test func `a source with nothing special has no keys`() {
        #expect(SourceNotation.keys(of: Source(name: "A", url: "https://a.example/", group: "B")).isEmpty)
    }

    @Test func `the name is the host's where there is none`() throws {
        #expect(try Self.notation.source(name: "", url: "https://www.a.example/x").name == "a.example")
    }

    @Test(arguments: [
        [(key: "weight", value: "heavy")], [(key: "weight", value: "1}\nteams: []")], [(key: "zebra", value: "1")],
        [(key: "page", value: "{item: a")], [(key: "topics", value: "[nothing]")], [(key: "x: y\n- url", value: "b")],
    ])
    func `keys that are wrong are refused`(keys: [(key: String, value: String)]) {
        #expect(throws: RunFailure.self) {
            try Self.notation.source(name: "A", url: "https://a.example/", keys: keys)
        }
    }

    @Test func `a complaint is a sentence without a place`() {
        do {
            _ = try Self.notation.source(name: "A", url: "https://a.example/", keys: [("weight", "heavy")])
        } catch {
            #expect(error.code == .badInput)
            #expect(error.message == "weight: found \"heavy\", expected a number from 0 to 10")
        }
    }

    @Test func `an address that is none is refused`() {
        #expect(throws: RunFailure.self) { try Self.notation.source(name: "A", url: "not an address") }
    }
}
