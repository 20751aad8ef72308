import BevakaCore
import Foundation
import Testing

@testable import BevakaConfig

struct ConfigurationEditorTests {
    private static let added = Source(
        name: "B: the news", url: "https://b.example/feed?x=1,2", languages: [.swedish, .english],
        topics: [TopicID(rawValue: "energy")])

    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var before: String
        var after: String

        init(_ name: String, _ before: String, _ after: String) {
            testDescription = name
            self.before = before
            self.after = after
        }
    }

    static let cases = [
        Case(
            "a list in lines, with comments and a section behind it",
            """
            # Ours
            feeds:
              # first
              - name: A   # the letter
                url: https://a.example/
              #- name: old
              #  url: https://old.example/

            # Topics
            topics:

            """,
            """
            # Ours
            feeds:
              # first
              - name: A   # the letter
                url: https://a.example/
              #- name: old
              #  url: https://old.example/
              - name: "B: the news"
                url: "https://b.example/feed?x=1,2"
                languages: [sv, en]
                topics: [energy]

            # Topics
            topics:

            """),
        Case(
            "entries with blank lines between them, at the end of a file without a line break",
            "feeds:\n- name: A\n  url: https://a.example/\n\n- name: C\n  url: https://c.example/",
            "feeds:\n- name: A\n  url: https://a.example/\n\n- name: C\n  url: https://c.example/\n\n"
                + "- name: \"B: the news\"\n  url: \"https://b.example/feed?x=1,2\"\n  languages: [sv, en]\n  topics: [energy]\n"
        ),
        Case(
            "one line for each entry",
            "feeds:\n    - {url: https://a.example/}\nregion: x\n",
            "feeds:\n    - {url: https://a.example/}\n"
                + "    - {name: \"B: the news\", url: \"https://b.example/feed?x=1,2\", languages: [sv, en], topics: [energy]}\n"
                + "region: x\n"),
        Case(
            "a wide dash, a text of several lines and Windows line ends",
            "feeds:\r\n  -   url: https://a.example/\r\n      note: |\r\n        # no comment\r\n\r\n        more\r\nregion: x\r\n",
            "feeds:\r\n  -   url: https://a.example/\r\n      note: |\r\n        # no comment\r\n\r\n        more\r\n"
                + "  -   name: \"B: the news\"\r\n      url: \"https://b.example/feed?x=1,2\"\r\n      languages: [sv, en]\r\n"
                + "      topics: [energy]\r\nregion: x\r\n"),
        Case(
            "all in one line",
            "feeds: [{url: \"https://a.example/]\"}] # all\n",
            "feeds: [{url: \"https://a.example/]\"}, {name: \"B: the news\", url: \"https://b.example/feed?x=1,2\", "
                + "languages: [sv, en], topics: [energy]}] # all\n"),
        Case(
            "brackets over several lines, with a comma at the end",
            "feeds: [\n  {url: https://a.example/},   # it's A ]\n]\n",
            "feeds: [\n  {url: https://a.example/}, {name: \"B: the news\", url: \"https://b.example/feed?x=1,2\", "
                + "languages: [sv, en], topics: [energy]},   # it's A ]\n]\n"),
        Case(
            "a single feed without its list, in braces",
            "feeds: {url: https://a.example/} # one\nregion: x\n",
            "feeds: [{url: https://a.example/}, {name: \"B: the news\", url: \"https://b.example/feed?x=1,2\", "
                + "languages: [sv, en], topics: [energy]}] # one\nregion: x\n"),
        Case(
            "a single feed without its list, in lines",
            "feeds:\n  name: A\n  # why\n  url: https://a.example/\n\n  note: |\n    two\n    lines\n# Topics\ntopics:\n",
            "feeds:\n  - name: A\n    # why\n    url: https://a.example/\n\n    note: |\n      two\n      lines\n"
                + "  - name: \"B: the news\"\n    url: \"https://b.example/feed?x=1,2\"\n    languages: [sv, en]\n"
                + "    topics: [energy]\n# Topics\ntopics:\n"),
        Case(
            "a single feed at the end of a file without a line break",
            "feeds:\r\n    url: https://a.example/",
            "feeds:\r\n    - url: https://a.example/\r\n    - name: \"B: the news\"\r\n"
                + "      url: \"https://b.example/feed?x=1,2\"\r\n      languages: [sv, en]\r\n      topics: [energy]\r\n"
        ),
        Case(
            "empty brackets",
            "region: x\nfeeds: []   # none yet\nteams:\n",
            "region: x\nfeeds:   # none yet\n  - name: \"B: the news\"\n    url: \"https://b.example/feed?x=1,2\"\n"
                + "    languages: [sv, en]\n    topics: [energy]\nteams:\n"),
        Case(
            "the key alone",
            "feeds:   # soon\n\nteams:\n",
            "feeds:   # soon\n  - name: \"B: the news\"\n    url: \"https://b.example/feed?x=1,2\"\n    languages: [sv, en]\n"
                + "    topics: [energy]\n\nteams:\n"),
        Case(
            "a comment inside the last entry, and headings behind it",
            "feeds:\n- name: A\n# why\n  url: https://a.example/\n\n# Topics\n  # more\ntopics:\n",
            "feeds:\n- name: A\n# why\n  url: https://a.example/\n- name: \"B: the news\"\n"
                + "  url: \"https://b.example/feed?x=1,2\"\n  languages: [sv, en]\n  topics: [energy]\n"
                + "\n# Topics\n  # more\ntopics:\n"),
        Case(
            "no key",
            "region: x",
            "region: x\n\nfeeds:\n  - name: \"B: the news\"\n    url: \"https://b.example/feed?x=1,2\"\n"
                + "    languages: [sv, en]\n    topics: [energy]\n"),
        Case(
            "nothing",
            "",
            "feeds:\n  - name: \"B: the news\"\n    url: \"https://b.example/feed?x=1,2\"\n    languages: [sv, en]\n"
                + "    topics: [energy]\n"),
    ]

    @Test(arguments: cases)
    func `a feed goes to the end of the list and nothing else changes`(_ layout: Case) throws {
        var editor = try ConfigurationEditor(path: "feeds.yml", bytes: Array(layout.before.utf8))
        try editor.append(Self.added)
        #expect(editor.text == layout.after)
        let settings = try Sample.load(editor.text)
        #expect(settings.feeds.last == Self.added)
    }

    @Test func `several feeds one after the other`() throws {
        var editor = try ConfigurationEditor(path: "feeds.yml", bytes: [])
        let sources = (1...3).map {
            Source(name: "F\($0)", url: "https://a.example/\($0)", group: "G", weight: 1.5, enabled: $0 != 2)
        }
        for source in sources { try editor.append(source) }
        #expect(try Sample.load(editor.text).feeds == sources)
    }

    @Test func `the shipped file takes another feed and keeps the rest`() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "feeds.yml").path
        var editor = try ConfigurationEditor(path: path)
        let before = try Sample.load(editor.text)
        let lines = editor.text.split(separator: "\n", omittingEmptySubsequences: false)
        try editor.append(Self.added)
        let after = try Sample.load(editor.text)
        #expect(after.feeds == before.feeds + [Self.added])
        let newLines = editor.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(newLines.difference(from: lines).removals.isEmpty)
    }

    @Test(arguments: ["{region: x}", "feeds: text", "feeds: &f [{url: https://a.example/}]\nteams: *f", "- a"])
    func `an unusual layout is refused with the lines to add by hand, or edited right`(_ text: String) throws {
        var editor = try ConfigurationEditor(path: "feeds.yml", bytes: Array(text.utf8))
        do throws(RunFailure) {
            try editor.append(Self.added)
            #expect(editor.text.hasSuffix("teams: *f"))
        } catch {
            #expect(error.message.contains("  - name: \"B: the news\"\n    url: \"https://b.example/feed?x=1,2\""))
            #expect(editor.text == text)
        }
    }

    @Test func `a text that is no YAML is not edited`() {
        #expect(throws: RunFailure.self) { try ConfigurationEditor(path: "feeds.yml", bytes: Array("a: [".utf8)) }
    }

    @Test func `the file is replaced whole, with its permissions, byte order mark and symbolic link`() throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "bevaka-editor-\(UUID())")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        let file = directory.appending(path: "real.yml")
        let link = directory.appending(path: "feeds.yml")
        try Data([0xEF, 0xBB, 0xBF] + Array("feeds: []\n".utf8)).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
        var editor = try ConfigurationEditor(path: link.path)
        try editor.append(Self.added)
        try editor.write()
        #expect(try Data(contentsOf: file) == Data([0xEF, 0xBB, 0xBF] + Array(editor.text.utf8)))
        #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o640)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted() == ["feeds.yml", "real.yml"])
    }

    @Test func `a file that somebody changed meanwhile is left alone`() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "bevaka-editor-\(UUID()).yml")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("feeds: []\n".utf8).write(to: file)
        var editor = try ConfigurationEditor(path: file.path)
        try editor.append(Self.added)
        try Data("feeds: []\nregion: x\n".utf8).write(to: file)
        #expect(throws: RunFailure.self) { try editor.write() }
        #expect(try String(contentsOf: file, encoding: .utf8) == "feeds: []\nregion: x\n")
    }
}
