import BevakaCore
import FoundationEssentials

extension FeedDocument {
    func atom(_ templates: Templates) throws(RunFailure) -> String {
        let fields: Fields = [
            "language": frame.view.phrases.language.rawValue,
            "feedID": channel.urn,
            "feedTitle": PlainText.xml(title),
            "siteTitle": PlainText.xml(frame.siteTitle),
            "updated": LocalTime.timestamp(updated),
            "isArchive": isArchive,
            "hubs": hubs.map { ["hub": $0] as Fields },
            "entries": entries.map(atomEntry),
        ]
        return try templates.render(
            .atom,
            fields.with("selfLink", own(".atom")).with("pageLink", page).with("currentLink", subscription(".atom"))
                .with("previousLink", previous(".atom")))
    }

    private func atomEntry(_ entry: FeedEntry) -> Fields {
        let story = entry.story
        let item = story.lead.annotated.item
        return [
            "foreign": frame.view.foreign(story.language),
            "id": entry.id,
            "headline": PlainText.xml(frame.view.headline(story)),
            "updated": LocalTime.timestamp(entry.updated),
            "published": orFalse(item.published.map(LocalTime.timestamp)),
            "url": orFalse(WebLink(item.url)?.text),
            "authors": entry.authors.map { ["name": PlainText.xml($0)] as Fields },
            "categories": story.topics.map {
                ["term": PlainText.xml($0.id.rawValue), "label": PlainText.xml(frame.view.name(of: $0.id))] as Fields
            },
            "summary": orFalse(entry.summary.map(PlainText.xml)),
            "content": PlainText.xml(content(entry)),
        ]
    }
}
