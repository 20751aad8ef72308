import BevakaCore

extension TopicFeed {
    func json() throws(RunFailure) -> String {
        let isAbsolute = WebLink(site.request.baseURL) != nil
        return try JSONText.of(
            JSONFeedDocument(
                title: title, home_page_url: isAbsolute ? address("topics/\(slug).html") : nil,
                feed_url: isAbsolute ? address("topics/\(slug).json") : nil,
                language: site.view.phrases.language.rawValue, items: stories.map(item)))
    }

    private func item(_ story: Story) -> JSONFeedDocument.Item {
        let item = story.lead.annotated.item
        return JSONFeedDocument.Item(
            id: Self.id(of: story), url: WebLink(item.url)?.text, external_url: WebLink(item.externalURL)?.text,
            title: site.view.headline(story), content_html: Self.html(of: item), content_text: item.contentText,
            summary: story.text.lead, date_published: LocalTime.timestamp(story.date),
            date_modified: item.modified.map(LocalTime.timestamp),
            authors: Self.authors(story).map(JSONFeedDocument.Author.init), language: story.language?.rawValue,
            tags: story.topics.map { site.view.name(of: $0.id) },
            _bevaka: JSONFeedDocument.Item.Extension(
                id: story.lead.publicID, source: story.lead.sourceName, topics: story.topics,
                references: story.references, deadlines: story.deadlines))
    }
}
