import BevakaCore
import BevakaDeliver
import Foundation

/// Editions of our own words.
enum ChatSample {
    static let delivery = ChatDelivery(id: "edition-14-room-2", moment: Date(timeIntervalSince1970: 1_795_500_000))

    static func edition(sections: [ChatEdition.Section]? = nil, more: Int = 0) -> ChatEdition {
        ChatEdition(
            title: "EU-bevakning 24 november", summary: "Tre nyheter & en frist", language: .swedish,
            link: ChatEdition.Link(text: "Hela utgåvan", url: "https://bevaka.example.org/teams/eu.html"),
            sections: sections ?? [
                ChatEdition.Section(
                    topic: "Sjöfart",
                    stories: [
                        ChatEdition.Story(
                            headline: "Nya regler för hamnar", url: "https://news.example.org/a?x=1&y=2",
                            source: "Hamnbladet",
                            detail: "svar senast 15 januari")
                    ])
            ], moreCount: more,
            json: #"{"title":"EU-bevakning 24 november","items":[{"title":"Nya regler för hamnar – å"}]}"#)
    }

    /// Much more than any room takes.
    static func flood(sections: Int = 60, stories: Int = 20) -> ChatEdition {
        edition(
            sections: (1...sections).map { section in
                ChatEdition.Section(
                    topic: "Ämne \(section)",
                    stories: (1...stories).map { story in
                        ChatEdition.Story(
                            headline: "Rubrik \(section).\(story) " + String(repeating: "ord & ord ", count: 12),
                            url: "https://news.example.org/\(section)/\(story)", source: "Källa \(story)",
                            detail: "detalj")
                    })
            }, more: 7)
    }

    /// Words that mean something to a chat room.
    static func hostile() -> ChatEdition {
        let words = "<!channel> @all *fet* [klicka](javascript:x) `kod` | <script> & \r\n# rubrik"
        return edition(sections: [
            ChatEdition.Section(
                topic: words,
                stories: [
                    ChatEdition.Story(headline: words, url: "javascript:alert(1)", source: words, detail: words),
                    ChatEdition.Story(headline: words, url: "https://a.example.org/x|y>z)(\n<b>", source: "k"),
                ])
        ])
    }

    static func send(
        _ edition: ChatEdition = edition(), to hook: ChatHook, timeout: Duration = .seconds(20)
    ) async -> DeliveryOutcome {
        await ChatTransport.webhook(userAgent: "bevaka/test", timeout: timeout).send(edition, hook, delivery)
    }

    static func hook(_ kind: ChatHook.Kind, _ url: String, secret: String? = nil) -> ChatHook {
        ChatHook(kind: kind, url: Redacted(url), secret: secret.map { Redacted($0) })
    }
}
