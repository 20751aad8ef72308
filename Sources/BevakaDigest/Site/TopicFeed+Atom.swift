import BevakaCore
import FoundationEssentials

extension TopicFeed {
    func atom() throws(RunFailure) -> String {
        let newest = stories.map(Self.updated).max() ?? Date(timeIntervalSince1970: 0)
        return try site.room.templates.render(
            .atom,
            [
                "language": site.view.phrases.language.rawValue,
                "feedID": StableID.urn("topic/" + topic.id.rawValue),
                "feedTitle": PlainText.xml(title),
                "siteTitle": PlainText.xml(site.title),
                "updated": LocalTime.timestamp(newest),
                "selfLink": address("topics/\(slug).atom"),
                "pageLink": address("topics/\(slug).html"),
                "entries": stories.map(entry),
            ])
    }

    private func entry(_ story: Story) -> Fields {
        let item = story.lead.annotated.item
        return [
            "foreign": site.view.foreign(story.language),
            "id": Self.id(of: story),
            "headline": PlainText.xml(site.view.headline(story)),
            "updated": LocalTime.timestamp(Self.updated(story)),
            "published": orFalse(item.published.map(LocalTime.timestamp)),
            "url": orFalse(WebLink(item.url)?.text),
            "authors": Self.authors(story).map { ["name": PlainText.xml($0)] as Fields },
            "categories": story.topics.map {
                ["term": PlainText.xml($0.id.rawValue), "label": PlainText.xml(site.view.name(of: $0.id))] as Fields
            },
            "summary": orFalse(story.text.lead.map(PlainText.xml)),
            "content": PlainText.xml(Self.html(of: item)),
        ]
    }

    /// The sanitised HTML, else the text in paragraphs.
    static func html(of item: Item) -> String {
        if let html = item.contentHTML, !html.isEmpty { return html }
        let text = item.contentText ?? item.summary ?? ""
        return text.split(separator: "\n\n").map { "<p>" + HTMLEscape.text(String($0)) + "</p>" }.joined()
    }
}
