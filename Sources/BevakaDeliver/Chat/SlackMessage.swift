internal import BevakaCore

/// An edition in Slack's Block Kit. At most 50 blocks of at most 3,000 characters are taken; a message beyond is refused whole.
struct SlackMessage: Encodable {
    struct Text: Encodable {
        let type: String
        let text: String
        /// True keeps Slack from making links and mentions of its own.
        let verbatim: Bool?
    }

    struct Block: Encodable {
        let type: String
        let text: Text
    }

    /// For notifications, where blocks are not shown.
    let text: String
    let blocks: [Block]
    let unfurl_links = false
    let unfurl_media = false

    private static let blockLimit = 50
    private static let textLimit = 2_900

    init(_ edition: ChatEdition) {
        let title = ChatText.line(edition.title, limit: 150)
        text = Self.escaped(title)
        var blocks = [Block(type: "header", text: Text(type: "plain_text", text: title, verbatim: nil))]
        if let summary = Self.block(Self.escaped(ChatText.line(edition.summary, limit: 600))) { blocks.append(summary) }
        var hidden = edition.moreCount
        for section in edition.sections {
            let packed = Self.pack(section, blocks: Self.blockLimit - 1 - blocks.count)
            blocks += packed.blocks
            hidden += packed.hidden
        }
        let foot = [Self.escaped(ChatText.more(hidden)), edition.link.flatMap { Self.link($0.text, $0.url) } ?? ""]
        if let last = Self.block(foot.filter { !$0.isEmpty }.joined(separator: " · ")) { blocks.append(last) }
        self.blocks = blocks
    }

    /// The stories of a topic in as few blocks as they fit in, and how many did not.
    private static func pack(_ section: ChatEdition.Section, blocks limit: Int) -> (blocks: [Block], hidden: Int) {
        var texts: [String] = []
        var current = "*" + escaped(ChatText.line(section.topic, limit: 150).replacing("*", with: "")) + "*"
        var shown = 0
        for story in section.stories {
            let line = "\n• " + line(story)
            if current.unicodeScalars.count + line.unicodeScalars.count > textLimit {
                guard texts.count + 1 < limit else { break }
                texts.append(current)
                current = String(line.dropFirst())
            } else {
                current += line
            }
            shown += 1
        }
        guard limit > 0, shown > 0 else { return ([], section.stories.count) }
        return ((texts + [current]).compactMap(block), section.stories.count - shown)
    }

    private static func line(_ story: ChatEdition.Story) -> String {
        let headline = ChatText.line(story.headline, limit: 300)
        let origin = escaped(ChatText.origin(story))
        return (link(headline, story.url) ?? escaped(headline)) + (origin.isEmpty ? "" : " – " + origin)
    }

    /// `<url|words>`; nil when there is no address to go to, or none short enough for a block.
    private static func link(_ words: String, _ url: String) -> String? {
        guard let address = ChatText.address(url), address.utf8.count <= 1_000 else { return nil }
        return "<\(escaped(address))|\(escaped(words).replacing("|", with: "¦"))>"
    }

    /// Slack's three control characters.
    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    private static func block(_ text: String) -> Block? {
        text.isEmpty ? nil : Block(type: "section", text: Text(type: "mrkdwn", text: text, verbatim: true))
    }
}
