import Testing

struct SyntaxComplaintTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var text: String
        var complaint: String
        var testDescription: String { text }
    }

    static let cases = [
        Case(
            text: "region: Stockholm: the region\n",
            complaint:
                "1:18: found a colon inside a value, or a key at the wrong depth; put the value in quotes, or mend "
                + "the indentation"),
        Case(
            text: "feeds:\n\t- url: https://a.example/\n",
            complaint: "2:1: found a tab, expected spaces: YAML is indented with spaces only"),
        Case(
            text: "region: @home\n",
            complaint: "1:9: found a value that begins with @; put it in quotes"),
        Case(text: "region: `x`\n", complaint: "1:9: found a value that begins with `; put it in quotes"),
        Case(
            text: "region: \"Stock\nfeeds: []\n", complaint: "1:9: the quotation mark that stands here is never closed"),
        Case(
            text: "feeds: [{url: a}\nregion: x\n",
            complaint: "1:8: the list that begins here with [ is not closed, or a comma is missing in it"),
        Case(
            text: "mail: {from: a\nregion: x\n",
            complaint: "1:7: the block that begins here with { is not closed, or a comma is missing in it"),
        Case(
            text: "feeds:\n  - url: https://a.example/\n  name: A\n",
            complaint:
                "3:3: found something that is no part of the list begun on line 2; every entry begins with \"- \" "
                + "in the same column"),
        Case(
            text: "region: x\n  language: sv\n",
            complaint:
                "2:11: found a colon inside a value, or a key at the wrong depth; put the value in quotes, or mend "
                + "the indentation"),
        Case(
            text: "region: x\nlanguage\nfeeds: []\n",
            complaint: "2:1: found a word where a key with its colon (\"key: value\") was expected"),
        Case(
            text: "region: \"a\" b\n",
            complaint: "1:13: found something that is no part of the block begun on line 1; its keys stand in the same "
                + "column, and nothing may follow a quoted value"),
        Case(
            text: "region: \"\\d\"\n",
            complaint: "1:10: found a backslash that means nothing in \"…\"; write \\\\, or use '…' instead"),
        Case(
            text: "region: - x\n",
            complaint: "1:9: found \"- \" where no list can begin; put it on a line of its own, below its key"),
        Case(
            text: "region: x\n---\nregion: y\n",
            complaint: "2:1: found a second YAML document (after ---), expected one document in a file"),
        Case(
            text: "region: x\nlanguage:\u{A0}sv\nfeeds: []\n",
            complaint: "2:10: found a no-break or zero-width space, expected an ordinary one"),
        Case(text: "[1]: x\n", complaint: "1:1: found a list or block as a key, expected a word"),
        Case(
            text: "just words\n",
            complaint: "1:1: the file: found \"just words\", expected keys such as region, language, timezone"),
        Case(
            text: "- a\n- b\n",
            complaint: "1:1: the file: found a list, expected keys such as region, language, timezone"),
        Case(
            text: "region: a\u{7}b\n",
            complaint: "1:10: found a control character (U+0007), which YAML does not allow; delete it"),
        Case(
            text: "region: \u{E010}\n",
            complaint: "1:9: found a private-use character (U+E010), expected a character with a meaning"),
    ]

    @Test(arguments: cases)
    func `what is no YAML is named with its place and the remedy`(_ wrong: Case) {
        #expect(Sample.complaints(wrong.text).first == "feeds.yml:\(wrong.complaint)")
    }

    @Test func `bytes that are not UTF-8 are found`() {
        let latin1 = Array("feeds: []\nregion: Sk".utf8) + [0xE5] + Array("ne\n".utf8)
        #expect(
            Sample.complaints(latin1) == [
                "feeds.yml:2:11: found a byte that is not UTF-8; save the file in the encoding UTF-8"
            ])
        #expect(Sample.complaints([0xFF, 0xFE, 0x66, 0x00]).count == 1)
    }

    @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n", "~\n"])
    func `an empty file says what to write`(_ text: String) {
        #expect(
            Sample.complaints(text) == [
                "feeds.yml:1:1: the file is empty: write at least one feed, such as  feeds: [{url: \"https://example.org/feed/\"}],"
                    + "  or use the command bevaka add"
            ])
    }

    @Test(arguments: ["region: x\n", "feeds: []\n", "feeds:\n", "feeds: ~\n"])
    func `a file without feeds says what to write`(_ text: String) {
        let complaints = Sample.complaints(text)
        #expect(complaints.count == 1)
        #expect(complaints.first?.hasPrefix("feeds.yml:1:1: there are no feeds: write at least one") == true)
        #expect(throws: Never.self) { try Sample.load(text, needsFeeds: false) }
    }

    @Test func `keys that stand twice do not hide other errors`() {
        let text = """
            region: A
            region: B
            "region": C
            feeds:
              - name: A
                url: https://a.example/
                weight: x
                "name": B
            langauge: sv
            """
        #expect(
            Sample.complaints(text) == [
                "feeds.yml:3:1: the key \"region\" stands here a second time (first on line 1); keep one of them",
                "feeds.yml:3:1: the key \"region\" stands here a second time (first on line 2); keep one of them",
                "feeds.yml:7:13: weight: found \"x\", expected a number from 0 to 10",
                "feeds.yml:8:5: the key \"name\" stands here a second time (first on line 5); keep one of them",
                "feeds.yml:9:1: unknown key \"langauge\" in the file; did you mean \"language\"?",
            ])
    }

    @Test func `a thousand lists inside each other are refused`() {
        let text = "feeds: " + String(repeating: "[", count: 5_000)
        #expect(Sample.complaints(text).count == 1)
    }

    @Test func `a billion laughs are harmless, as values and as keys`() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...60 {
            let inner = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(inner)]\n"
        }
        let asKey = text + "? *a60\n: x\n? [*a60, *a60]\n: x\n"
        let asTopics = text + "feeds: [{url: \"https://a.example/\", topics: *a60}]\n"
        for bomb in [text, asKey, asTopics] {
            #expect(Sample.complaints(bomb).count > 60)
        }
    }

    @Test func `aliases are followed a bounded number of times`() {
        let feeds = (1...300).map { "  - {url: \"https://a.example/\($0)\", topics: *usual}\n" }.joined()
        let text = "feeds:\n  - {url: \"https://a.example/\", topics: &usual [energy]}\n" + feeds
        #expect(Sample.complaints(text).first == "feeds.yml:203:44: found more than 200 aliases; write the values out")
    }

    @Test func `Windows line ends and a byte order mark keep positions true`() {
        let text = "\u{FEFF}region: x\r\nregion: y\r\nfeeds:\r\n  - {url: https://a.example/, wait: 1}\r\n"
        #expect(
            Sample.complaints(text) == [
                "feeds.yml:2:1: the key \"region\" stands here a second time (first on line 1); keep one of them",
                "feeds.yml:4:31: unknown key \"wait\" in a feed, expected one of name, url, group, weight, language, "
                    + "languages, topics, categories, enabled, every, limits, login, proxy, ca, page, json, note",
            ])
    }
}
