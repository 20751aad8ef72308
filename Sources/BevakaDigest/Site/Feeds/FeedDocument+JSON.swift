import BevakaCore

extension FeedDocument {
    func json() throws(RunFailure) -> String {
        let isAbsolute = frame.base != nil && !isArchive
        return try JSONText.of(
            JSONFeedDocument(
                title: title, home_page_url: isAbsolute ? page : nil, feed_url: isAbsolute ? own(".json") : nil,
                // A relative address would be none; readers of JSON Feed do not resolve them.
                next_url: frame.base.flatMap { base in previousName.map { "\(base)\(channel.path)/\($0).json" } },
                language: frame.view.phrases.language.rawValue,
                hubs: hubs.isEmpty ? nil : hubs.map { JSONFeedDocument.Hub(type: "WebSub", url: $0) },
                items: entries.map(jsonItem)))
    }

    private var previousName: String? {
        switch part {
        case .current(let previous), .archive(_, let previous): previous
        case .answer: nil
        }
    }

    private func jsonItem(_ entry: FeedEntry) -> JSONFeedDocument.Item {
        let story = entry.story
        let item = story.lead.annotated.item
        return JSONFeedDocument.Item(
            id: entry.id, url: WebLink(item.url)?.text, external_url: WebLink(item.externalURL)?.text,
            title: frame.view.headline(story), content_html: content(entry), content_text: item.contentText,
            summary: entry.summary, date_published: LocalTime.timestamp(story.date),
            date_modified: LocalTime.timestamp(entry.updated),
            authors: entry.authors.map(JSONFeedDocument.Author.init), language: story.language?.rawValue,
            tags: story.topics.map { frame.view.name(of: $0.id) },
            _bevaka: JSONFeedDocument.Item.Extension(
                id: story.lead.publicID, source: story.lead.sourceName, topics: story.topics,
                references: story.references, deadlines: story.deadlines))
    }
}
