import BevakaCore
import BevakaDeliver
import BevakaTestSupport
import Foundation
import Testing

/// What each kind of room is given to read.
struct ChatMessageTests {
    /// The document that a room of that kind was sent.
    func document(_ edition: ChatEdition, _ kind: ChatHook.Kind) async throws -> (bytes: Int, json: [String: Any]) {
        let server = try LoopbackServer(["/hook": LoopbackServer.Answer("ok")])
        _ = await ChatSample.send(edition, to: ChatSample.hook(kind, server.url("/hook")))
        let body = Data(try #require(server.requests.first).body.utf8)
        return (body.count, try #require(try JSONSerialization.jsonObject(with: body) as? [String: Any]))
    }

    func slackTexts(_ edition: ChatEdition) async throws -> [String] {
        let blocks = try #require(try await document(edition, .slack).json["blocks"] as? [[String: Any]])
        return try blocks.map { try #require(($0["text"] as? [String: Any])?["text"] as? String) }
    }

    func card(_ edition: ChatEdition) async throws -> [String: Any] {
        let attachments = try #require(try await document(edition, .teams).json["attachments"] as? [[String: Any]])
        #expect(attachments.first?["contentType"] as? String == "application/vnd.microsoft.card.adaptive")
        return try #require(attachments.first?["content"] as? [String: Any])
    }

    func runs(_ card: [String: Any]) -> [[String: Any]] {
        (card["body"] as? [[String: Any]] ?? []).flatMap { $0["inlines"] as? [[String: Any]] ?? [] }
    }

    @Test func `Slack reads blocks`() async throws {
        #expect(
            try await slackTexts(ChatSample.edition(more: 3)) == [
                "EU-bevakning 24 november", "Tre nyheter &amp; en frist",
                "*Sjöfart*\n• <https://news.example.org/a?x=1&amp;y=2|Nya regler för hamnar> – Hamnbladet · svar senast 15 januari",
                "+3 · <https://bevaka.example.org/teams/eu.html|Hela utgåvan>",
            ])
    }

    @Test func `Slack is never given more than it takes, and what is left out is counted`() async throws {
        let texts = try await slackTexts(ChatSample.flood())
        #expect(texts.count <= 50)
        #expect(texts.allSatisfy { $0.unicodeScalars.count <= 3_000 })
        let shown = texts.joined().split(separator: "• ").count - 1
        #expect(shown > 200)
        #expect(texts.last?.hasPrefix("+\(60 * 20 + 7 - shown) · ") == true)
    }

    @Test func `one topic with all the stories still ends with the way to the rest`() async throws {
        let texts = try await slackTexts(ChatSample.flood(sections: 1, stories: 3_000))
        #expect(texts.count == 50)
        let shown = texts.joined().split(separator: "• ").count - 1
        #expect(texts.last?.hasPrefix("+\(3_007 - shown) · ") == true)
    }

    @Test func `nothing a headline says is obeyed by Slack`() async throws {
        let texts = try await slackTexts(ChatSample.hostile()).joined(separator: "\n")
        #expect(!texts.contains("<!channel>"))
        #expect(texts.contains("&lt;!channel&gt;"))
        #expect(!texts.contains("<javascript"))
        #expect(texts.contains("<https://a.example.org/x%7Cy%3Ez%29%28%0A%3Cb%3E|"))
    }

    @Test func `Mattermost reads Markdown`() async throws {
        let text = try await document(ChatSample.edition(more: 3), .mattermost).json["text"] as? String
        #expect(
            text == """
                #### EU-bevakning 24 november
                Tre nyheter \\& en frist

                **Sjöfart**

                - [Nya regler för hamnar](https://news.example.org/a?x=1&y=2) – Hamnbladet · svar senast 15 januari

                +3 · [Hela utgåvan](https://bevaka.example.org/teams/eu.html)
                """)
    }

    @Test func `Mattermost is never given more than it takes`() async throws {
        let text = try #require(try await document(ChatSample.flood(), .mattermost).json["text"] as? String)
        #expect(text.unicodeScalars.count < 16_383)
        let shown = text.components(separatedBy: "\n- ").count - 1
        #expect(shown > 50)
        #expect(text.contains("+\(60 * 20 + 7 - shown) · "))
    }

    @Test func `nothing a headline says is obeyed by Mattermost`() async throws {
        let text = try #require(try await document(ChatSample.hostile(), .mattermost).json["text"] as? String)
        #expect(!text.contains("@all"))
        #expect(!text.contains("](javascript"))
        #expect(text.contains("\\*fet\\*"))
        #expect(text.components(separatedBy: "\n").count == 9)
    }

    @Test func `Teams reads a card`() async throws {
        let card = try await card(ChatSample.edition(more: 3))
        #expect(card["type"] as? String == "AdaptiveCard")
        #expect(card["version"] as? String == "1.4")
        #expect(card["lang"] as? String == "sv")
        let texts = runs(card).compactMap { $0["text"] as? String }
        #expect(
            texts == [
                "EU-bevakning 24 november", "Tre nyheter & en frist", "Sjöfart", "Nya regler för hamnar",
                " – Hamnbladet · svar senast 15 januari", "+3",
            ])
        let links = runs(card).compactMap { ($0["selectAction"] as? [String: Any])?["url"] as? String }
        #expect(links == ["https://news.example.org/a?x=1&y=2"])
        let actions = try #require(card["actions"] as? [[String: Any]])
        #expect(actions.first?["title"] as? String == "Hela utgåvan")
    }

    @Test func `Teams is never given more than it takes, nor less than fits`() async throws {
        let sent = try await document(ChatSample.flood(), .teams)
        #expect(sent.bytes <= 28_000)
        #expect(sent.bytes > 25_000)
        let texts = runs(try await card(ChatSample.flood())).compactMap { $0["text"] as? String }
        let shown = texts.filter { $0.hasPrefix("Rubrik") }.count
        #expect(texts.last == "+\(60 * 20 + 7 - shown)")
    }

    @Test func `a card links to web pages only`() async throws {
        let links = runs(try await card(ChatSample.hostile())).compactMap {
            ($0["selectAction"] as? [String: Any])?["url"] as? String
        }
        #expect(links == ["https://a.example.org/x%7Cy%3Ez%29%28%0A%3Cb%3E"])
    }

    @Test func `an edition without stories or link is still a message`() async throws {
        var empty = ChatSample.edition(sections: [])
        empty.link = nil
        empty.summary = ""
        #expect(try await slackTexts(empty) == ["EU-bevakning 24 november"])
        #expect(try await document(empty, .mattermost).json["text"] as? String == "#### EU-bevakning 24 november")
        #expect(try await card(empty)["actions"] == nil)
    }
}
