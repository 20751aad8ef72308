internal import BevakaCore

/// A card of the Adaptive Cards schema 1.4, which Teams shows on every device. Its texts are runs (`RichTextBlock`), which know no
/// Markdown: a headline can be no more than a headline.
struct AdaptiveCard: Encodable {
    struct Action: Encodable {
        let type = "Action.OpenUrl"
        let title: String?
        let url: String
    }

    struct Run: Encodable {
        let type = "TextRun"
        let text: String
        var weight: String?
        var size: String?
        var isSubtle: Bool?
        var selectAction: Action?
    }

    struct Block: Encodable {
        let type = "RichTextBlock"
        let inlines: [Run]
        var spacing: String?
        var separator: Bool?
    }

    struct Layout: Encodable {
        let width = "Full"
    }

    let type = "AdaptiveCard"
    let schema = "http://adaptivecards.io/schemas/adaptive-card.json"
    let version = "1.4"
    let lang: String
    /// For notifications and for programs that show no cards.
    let fallbackText: String
    let msteams = Layout()
    let body: [Block]
    let actions: [Action]?

    enum CodingKeys: String, CodingKey {
        case type, version, lang, fallbackText, msteams, body, actions
        case schema = "$schema"
    }

    /// - Parameter stories: how many are shown, from the beginning; the others are counted.
    init(_ edition: ChatEdition, stories: Int) {
        lang = edition.language.rawValue
        let title = ChatText.line(edition.title, limit: 300)
        fallbackText = title
        var body = [Block(inlines: [Run(text: title, weight: "Bolder", size: "Large")])]
        let summary = ChatText.line(edition.summary, limit: 600)
        if !summary.isEmpty { body.append(Block(inlines: [Run(text: summary)], spacing: "Small")) }
        var left = stories
        for section in edition.sections where left > 0 && !section.stories.isEmpty {
            let topic = ChatText.line(section.topic, limit: 150)
            body.append(
                Block(inlines: [Run(text: topic, weight: "Bolder", size: "Medium")], spacing: "Large", separator: true))
            body += section.stories.prefix(left).map(Self.block)
            left -= min(left, section.stories.count)
        }
        let hidden = edition.moreCount + edition.sections.reduce(0) { $0 + $1.stories.count } - stories
        if hidden > 0 { body.append(Block(inlines: [Run(text: ChatText.more(hidden), isSubtle: true)])) }
        self.body = body
        let link = edition.link.flatMap { link in
            ChatText.address(link.url).map { Action(title: ChatText.line(link.text, limit: 100), url: $0) }
        }
        actions = link.map { [$0] }
    }

    private static func block(_ story: ChatEdition.Story) -> Block {
        let address = ChatText.address(story.url)
        var runs = [
            Run(
                text: ChatText.line(story.headline, limit: 300),
                selectAction: address.map { Action(title: nil, url: $0) })
        ]
        let origin = ChatText.origin(story)
        if !origin.isEmpty { runs.append(Run(text: " – " + origin, isSubtle: true)) }
        return Block(inlines: runs, spacing: "Small")
    }
}
