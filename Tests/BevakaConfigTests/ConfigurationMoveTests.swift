import BevakaCore
import Testing

@testable import BevakaConfig

struct ConfigurationMoveTests {
    private static func moved(
        _ text: String, from: String = "https://a.example/feed", to: String = "https://b.example/feed?x=1,2"
    ) throws -> String {
        var editor = try ConfigurationEditor(path: "feeds.yml", bytes: Array(text.utf8))
        try editor.move(from, to: to)
        return editor.text
    }

    @Test(arguments: [
        (
            "# ours\nfeeds:\n  - name: A   # the letter\n    url: https://a.example/feed   # moved?\n  - url: https://c.example/\n",
            "# ours\nfeeds:\n  - name: A   # the letter\n    url: \"https://b.example/feed?x=1,2\"   # moved?\n  - url: https://c.example/\n"
        ),
        (
            "feeds: [{url: 'https://a.example/feed', name: A}]",
            "feeds: [{url: \"https://b.example/feed?x=1,2\", name: A}]"
        ),
        (
            "feeds:\n- url: \"HTTPS://A.example/feed\"\n",
            "feeds:\n- url: \"https://b.example/feed?x=1,2\"\n"
        ),
    ])
    func `an address is changed and nothing else`(before: String, after: String) throws {
        #expect(try Self.moved(before) == after)
    }

    @Test(arguments: [
        "feeds: [{url: https://c.example/feed}]",
        "feeds:\n- url: \"https://a.example\\u002Ffeed\"\n",
        "feeds:\n- url: &here https://a.example/feed\n",
        "topics: {}\n",
    ])
    func `an address that is not written out is left to the person`(text: String) {
        #expect(throws: RunFailure.self) { try Self.moved(text) }
    }

    @Test func `many feeds are added in one edit`() throws {
        let sources = (1...500).map { Source(name: "S\($0)", url: "https://s\($0).example/", group: "G") }
        for text in ["feeds:\n  - url: https://a.example/   # first\n", "feeds: [{url: https://a.example/}]\n", ""] {
            var editor = try ConfigurationEditor(path: "feeds.yml", bytes: Array(text.utf8))
            try editor.append(contentsOf: sources)
            let settings = try Sample.load(editor.text)
            #expect(Array(settings.feeds.suffix(500)) == sources)
        }
    }
}
