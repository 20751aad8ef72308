import BevakaCore

/// One story in JSON.
struct StoryDocument: Encodable {
    /// The public identifier: what `bevaka show` takes.
    var id: String
    var title: String
    var url: String?
    var lead: String?
    var source: String
    /// As the source says.
    var published: String?
    /// When bevaka saw it first as news.
    var arrived: String?
    var language: String?
    /// By priority, the section's own first, each with its evidence.
    var topics: [TopicMatch]
    var references: [Reference]
    var deadlines: [Deadline]
    var also: [Telling]

    struct Telling: Encodable {
        var source: String
        var title: String
        var url: String?
    }

    init(_ story: Story, view: View) {
        let item = story.lead.annotated.item
        id = story.lead.publicID
        title = view.headline(story)
        url = item.url
        lead = story.text.lead
        source = story.lead.sourceName
        published = item.published.map(LocalTime.timestamp)
        arrived = story.lead.arrived.map(LocalTime.timestamp)
        language = story.language?.rawValue
        topics = story.topics
        references = story.references
        deadlines = story.deadlines
        also = story.others.map { telling in
            let item = telling.annotated.item
            return Telling(
                source: telling.sourceName, title: StoryText(item).headline ?? view.phrases[.untitled], url: item.url)
        }
    }
}
