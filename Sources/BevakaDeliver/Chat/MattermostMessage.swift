internal import BevakaCore

/// An edition in Markdown, as Mattermost reads it. A post holds at most 16,383 characters; longer ones are refused or cut.
struct MattermostMessage: Encodable {
    let text: String

    private static let limit = 15_000

    init(_ edition: ChatEdition) {
        var lines = ["#### " + Self.escaped(ChatText.line(edition.title, limit: 300))]
        let summary = Self.escaped(ChatText.line(edition.summary, limit: 600))
        if !summary.isEmpty { lines.append(summary) }
        var count = lines.reduce(0) { $0 + $1.unicodeScalars.count + 1 }
        var hidden = edition.moreCount
        for section in edition.sections where !section.stories.isEmpty {
            let heading = "\n**" + Self.escaped(ChatText.line(section.topic, limit: 150)) + "**\n"
            var isOpen = false
            for story in section.stories {
                let line = "- " + Self.line(story)
                let added = line.unicodeScalars.count + 1 + (isOpen ? 0 : heading.unicodeScalars.count + 1)
                guard count + added <= Self.limit else {
                    hidden += 1
                    continue
                }
                if !isOpen { lines.append(heading) }
                isOpen = true
                lines.append(line)
                count += added
            }
        }
        let foot = [ChatText.more(hidden), edition.link.flatMap { Self.link($0.text, $0.url) } ?? ""]
        let last = foot.filter { !$0.isEmpty }.joined(separator: " · ")
        if !last.isEmpty { lines.append("\n" + last) }
        text = lines.joined(separator: "\n")
    }

    private static func line(_ story: ChatEdition.Story) -> String {
        let headline = ChatText.line(story.headline, limit: 300)
        let origin = escaped(ChatText.origin(story))
        return (link(headline, story.url) ?? escaped(headline)) + (origin.isEmpty ? "" : " – " + origin)
    }

    private static func link(_ words: String, _ url: String) -> String? {
        ChatText.address(url).map { "[\(escaped(words))](\($0))" }
    }

    /// Punctuation of Markdown gets a backslash (CommonMark §2.4). A zero-width space after @ and # keeps a headline from
    /// calling everybody in the room (`@all`) or making a tag.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            if #"\`*_{}[]()<>|~!&:"#.unicodeScalars.contains(scalar) { escaped += "\\" }
            escaped.unicodeScalars.append(scalar)
            if scalar == "@" || scalar == "#" { escaped += "\u{200B}" }
        }
        return escaped
    }
}
