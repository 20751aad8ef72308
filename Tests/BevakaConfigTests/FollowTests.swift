import BevakaCore
import Testing

@testable import BevakaConfig

struct FollowTests {
    private static func following(_ text: String, _ documents: String..., team: String = "A") throws -> String {
        var editor = try ConfigurationEditor(path: "feeds.yml", bytes: Array(text.utf8))
        for document in documents { try editor.follow(document, team: team) }
        return editor.text
    }

    private static func leaving(_ text: String, _ document: String) throws -> String {
        var editor = try ConfigurationEditor(path: "feeds.yml", bytes: Array(text.utf8))
        #expect(try editor.unfollow(team: "A") { $0 == document } == 1)
        return editor.text
    }

    private static let feeds = "feeds: [{url: https://a.example/feed}]\n"

    @Test(arguments: [
        // A new key, below the name.
        (
            "teams:\n  - name: A   # us\n    topics: [energy]\n",
            "teams:\n  - name: A   # us\n    follow: [\"X/1\"]\n    topics: [energy]\n"
        ),
        ("teams:\n- topics: [energy]\n  name: A", "teams:\n- topics: [energy]\n  name: A\n  follow: [\"X/1\"]\n"),
        (
            "teams: [{name: B}, {name: A, at: \"07:00\"}] # ours\n",
            "teams: [{name: B}, {name: A, at: \"07:00\", follow: [\"X/1\"]}] # ours\n"
        ),
        // A list that is there.
        (
            "teams:\n  - name: A\n    follow: [\"Y/1\"]  # old\n",
            "teams:\n  - name: A\n    follow: [\"Y/1\", \"X/1\"]  # old\n"
        ),
        ("teams:\n  - name: A\n    follow: []\n", "teams:\n  - name: A\n    follow: [\"X/1\"]\n"),
        (
            "teams:\n  - name: A\n    follow:\n    at: immediately\n",
            "teams:\n  - name: A\n    follow: [\"X/1\"]\n    at: immediately\n"
        ),
        (
            "teams:\n  - name: A\n    follow:\n      - Y/1   # the first\n  - name: B\n",
            "teams:\n  - name: A\n    follow:\n      - Y/1   # the first\n      - \"X/1\"\n  - name: B\n"
        ),
        (
            "teams:\n  - name: A\n    follow: COM(2025) 1 # one\n",
            "teams:\n  - name: A\n    follow: [\"COM(2025) 1\", \"X/1\"] # one\n"
        ),
        (
            "teams:\r\n  - name: 'A'\r\n    topics: []\r\n",
            "teams:\r\n  - name: 'A'\r\n    follow: [\"X/1\"]\r\n    topics: []\r\n"
        ),
        // A single team without its list.
        ("teams: {name: A, at: \"07:00\"}\n", "teams: {name: A, at: \"07:00\", follow: [\"X/1\"]}\n"),
        (
            "teams:\n  name: A   # us\n  topics: energy\n",
            "teams:\n  name: A   # us\n  follow: [\"X/1\"]\n  topics: energy\n"
        ),
    ])
    func `a document is put in and nothing else changes`(before: String, after: String) throws {
        let comment = before.contains("\r\n") ? "# ours\r\n" : "# ours\n"
        #expect(try Self.following(comment + before, "X/1") == comment + after)
    }

    @Test(arguments: [
        ("teams:\n  - name: A\n    follow: [\"X/1\"]\n    topics: []\n", "teams:\n  - name: A\n    topics: []\n"),
        ("teams:\n  - name: A\n    follow: [X/1] # why\n", "teams:\n  - name: A\n    follow: [] # why\n"),
        ("teams:\n  - name: A\n    follow: [\"X/1\", Y/2]\n", "teams:\n  - name: A\n    follow: [Y/2]\n"),
        ("teams:\n  - name: A\n    follow: [Y/2, \"X/1\", ]\n", "teams:\n  - name: A\n    follow: [Y/2, ]\n"),
        (
            "teams:\n  - name: A\n    follow:\n      - Y/2 # stays\n      - X/1\n",
            "teams:\n  - name: A\n    follow:\n      - Y/2 # stays\n"
        ),
        (
            "teams:\n  - name: A\n    follow:\n      - X/1\n    at: immediately\n",
            "teams:\n  - name: A\n    at: immediately\n"
        ),
        ("teams:\n  - name: A\n    follow: X/1\n", "teams:\n  - name: A\n"),
        ("teams: [{name: A, follow: [X/1]}]\n", "teams: [{name: A, follow: []}]\n"),
        ("teams:\n  name: A\n  follow: X/1\n", "teams:\n  name: A\n"),
    ])
    func `a document is taken out and nothing else changes`(before: String, after: String) throws {
        #expect(try Self.leaving(before, "X/1") == after)
    }

    @Test func `several are written one after the other and read again`() throws {
        let text = try Self.following(
            Self.feeds + "teams:\n  - name: A\n", "2025/0123(COD)", "prop. 2025/26:12", "COM/2025/1")
        #expect(try Sample.load(text).teams[0].follow == ["2025/0123(COD)", "prop. 2025/26:12", "COM/2025/1"])
    }

    @Test(arguments: [
        "teams: [{name: B}]\n", "topics: {}\n", "teams:\n  - name: A\n    follow: {a: b}\n",
        "teams:\n  - &us {name: A}\n  - *us\n",
    ])
    func `what cannot be edited is left to the person`(text: String) {
        #expect(throws: RunFailure.self) { try Self.following(text, "X/1") }
    }

    @Test func `follow keeps normal forms, each once, and refuses what is no document`() throws {
        let documents = DocumentNotation(
            normalForm: { $0.hasPrefix("COM") ? "COM/1" : nil }, suggestion: { _ in "COM(1)" })
        func load(_ follow: String) throws(RunFailure) -> Settings {
            let text = Self.feeds + "teams:\n  - name: A\n    follow: \(follow)\n"
            return try Settings.parse(
                Array(text.utf8), path: "feeds.yml", environment: [:], knownTopics: [], documents: documents)
        }
        #expect(try load("[COM(1), COM 1]").teams[0].follow == ["COM/1"])
        #expect(try load("COM(1)").teams[0].follow == ["COM/1"])
        let failure = #expect(throws: RunFailure.self) { try load("[COM(1), \"KOM 1\"]") }
        #expect(failure?.message.hasPrefix("feeds.yml:4:22: follow: found \"KOM 1\", expected a document") == true)
        #expect(failure?.message.contains("COM(1)") == true)
        #expect(throws: RunFailure.self) { try load("{a: b}") }
        let misspelt = Sample.complaints(Self.feeds + "teams: [{name: A, dossiers: [x]}]\n")
        #expect(misspelt.first?.contains("\"follow\"") == true)
    }
}
