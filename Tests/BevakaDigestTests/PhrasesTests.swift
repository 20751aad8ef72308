import BevakaCore
import Testing

@testable import BevakaDigest

struct PhrasesTests {
    private let room: DigestRoom

    init() throws {
        room = try DigestRoom()
    }

    @Test func `Swedish and English have the same keys and the same places in each`() {
        let (swedish, english) = (room.phrases(.swedish).table, room.phrases(.english).table)
        #expect(swedish.keys.sorted() == english.keys.sorted())
        for (key, value) in swedish {
            #expect(places(value) == places(english[key] ?? ""), "\(key)")
        }
    }

    @Test func `no key is left over`() throws {
        let templates = try ResourceFolder(nil).texts(in: "Templates", extension: "mustache").values.joined()
        let used = Set(Phrase.requiredKeys)
        for key in room.phrases(.english).table.keys where !key.hasPrefix("language_") {
            #expect(used.contains(key) || templates.contains("{{t.\(key)}}"), "\(key)")
        }
    }

    @Test func `numbers choose their form and are grouped`() {
        let (swedish, english) = (room.phrases(.swedish), room.phrases(.english))
        #expect(swedish(.itemsWithoutTopic, 1) == "1 post utan ämne utelämnad")
        #expect(swedish(.itemsWithoutTopic, 43) == "43 poster utan ämne utelämnade")
        #expect(english(.stories, 0) == "0 stories")
        #expect(english(.stories, 1_234_567) == "1,234,567 stories")
        #expect(swedish(.stories, 12_345) == "12\u{A0}345 nyheter")
    }

    @Test func `a value with braces is not read as a place`() {
        let text = room.phrases(.english)(.failingLine, ["name": "{since}", "since": "{name}", "problem": "{"])
        #expect(text == "{since}, since {name}: {.")
    }

    @Test(
        arguments: [
            (Duration.seconds(1_800), "about every 30 minutes"), (.seconds(3_600), "about once an hour"),
            (.seconds(5 * 3_600), "about every 5 hours"), (.seconds(86_400), "about once a day"),
            (.seconds(3 * 86_400), "about every 3 days"), (.seconds(21 * 86_400), "about every 3 weeks"),
            (.seconds(90 * 86_400), "about every 3 months"), (.zero, "every minute"),
        ] as [(Duration, String)])
    func `a rhythm is said in its largest fitting unit`(_ rhythm: Duration, _ words: String) {
        #expect(room.phrases(.english).rhythm(rhythm) == words)
    }

    @Test(arguments: ["key value", "key: value", "key: \"a\" b\"", "key: \"a\\\"", "a: \"1\"\na: \"2\""])
    func `a broken strings file is refused with its line`(_ text: String) {
        let failure = #expect(throws: RunFailure.self) { try PhraseFile.parse(text, file: "sv.yml") }
        #expect(failure?.code == .configuration)
        #expect(failure?.message.hasPrefix("sv.yml:") == true)
    }

    @Test func `quotes and backslashes can be written`() throws {
        #expect(try PhraseFile.parse("# c\n\n a: \"\\\"q\\\" \\\\\"", file: "x") == ["a": "\"q\" \\"])
    }

    private func places(_ text: String) -> Set<Substring> {
        Set(text.split(separator: "{").dropFirst().map { $0.prefix { $0 != "}" } })
    }
}
