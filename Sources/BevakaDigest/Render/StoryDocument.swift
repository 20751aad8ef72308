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
    /// Places near the region that it names.
    var near: [String]
    /// The edition that told it before.
    var toldIn: Int?
    var also: [Telling]

    private enum CodingKeys: String, CodingKey {
        case id, title, url, lead, source, published, arrived, language, topics, references, deadlines, near, also
        case toldIn = "told_in"
    }

    struct Telling: Encodable {
        var source: String
        var title: String
        var url: String?
    }

    /// - Parameter isFull: false for a story of one line, which has no lead.
    init(_ story: Story, view: View, isFull: Bool) {
        let item = story.lead.annotated.item
        id = story.lead.publicID
        title = view.headline(story)
        url = item.url
        lead = isFull ? story.text.lead : nil
        source = story.lead.sourceName
        published = item.published.map(LocalTime.timestamp)
        arrived = story.lead.arrived.map(LocalTime.timestamp)
        language = story.language?.rawValue
        topics = story.topics
        references = story.references
        deadlines = story.deadlines
        near = story.relevance.places
        toldIn = story.told?.number
        also = story.others.map { telling in
            let item = telling.annotated.item
            return Telling(
                source: telling.sourceName, title: StoryText(item).headline ?? view.phrases[.untitled], url: item.url)
        }
    }
}
