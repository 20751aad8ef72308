import BevakaCore

extension SitePages {
    /// A topic's page holds as many stories as its feeds.
    static let storiesPerTopic = 50

    /// `topics/ID.html`.
    func topicPage(_ topic: Topic, _ feed: FeedRequest) throws(RunFailure) -> SiteFile {
        let stories = newest(topic, feed)
        let byDay = Dictionary(grouping: stories) { view.words.day(of: $0.lead.arrived ?? $0.lead.firstSeen) }
        let days = byDay.sorted { $0.key > $1.key }.map { day, stories -> Fields in
            let words = view.words.long(day)
            return ["words": words.prefix(1).uppercased() + words.dropFirst(), "stories": stories.map(view.story)]
        }
        let slug = View.slug(topic.id)
        let name = view.name(of: topic.id)
        let fields: Fields = [
            "topic": name, "slug": slug, "hue": view.hue(of: topic.id), "feedTitle": frame.title(of: feed.channel),
            "days": days, "hasStories": !stories.isEmpty,
        ]
        return try page(
            .siteTopic, at: "topics/\(slug).html",
            layout(.topic(topic.id), title: "\(name) – \(title)", root: "../"),
            fields.with("webcal", webcal("topics/\(slug).ics")))
    }

    /// The newest stories of a topic, each once, newest arrival first.
    private func newest(_ topic: Topic, _ feed: FeedRequest) -> [Story] {
        let ofTopic = (feed.items + feed.context).filter { Self.isOf(topic, $0) }
        let today = view.words.day(of: request.now)
        let order = Dictionary(
            view.topics.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let maker = StoryMaker(order: order, today: today)
        let stories = Dictionary(grouping: ofTopic, by: \.story).values.compactMap { maker.story($0) }
        return Array(stories.sorted(by: Self.isNewer).prefix(Self.storiesPerTopic))
    }

    private static func isOf(_ topic: Topic, _ item: StoredItem) -> Bool {
        item.annotated.topics.contains { $0.id == topic.id }
    }

    private static func isNewer(_ left: Story, _ right: Story) -> Bool {
        let arrivals = (left.lead.arrived ?? left.lead.firstSeen, right.lead.arrived ?? right.lead.firstSeen)
        return arrivals.0 == arrivals.1 ? left.lead.row > right.lead.row : arrivals.0 > arrivals.1
    }
}
