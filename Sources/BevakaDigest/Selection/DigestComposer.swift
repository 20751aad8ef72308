import BevakaCore

/// Selects, merges, ranks and orders: a request becomes a ``Digest``.
struct DigestComposer {
    let request: DigestRequest

    func digest() -> Digest {
        let shown = topicsShown
        let today = LocalTime(request.now, in: request.timeZone).day
        let order = Dictionary(shown.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let maker = StoryMaker(order: order, today: today)
        var counts = Digest.Counts()
        var stories: [Story] = []
        for tellings in tellings() {
            counts.items += tellings.count
            if let story = maker.story(tellings) {
                stories.append(story)
                counts.shown += 1
                counts.merged += tellings.count - 1
            } else if tellings.contains(where: { !$0.annotated.topics.isEmpty }) {
                counts.otherTopics += tellings.count
            } else {
                counts.withoutTopic += tellings.count
            }
        }
        return Digest(
            title: request.title, language: request.language, timeZone: request.timeZone, generated: request.now,
            from: request.from, to: request.to,
            sections: sections(shown, stories, Ranking(now: request.now, today: today)),
            closing: ClosingSoon.all(in: stories, from: today), counts: counts,
            coverage: Coverage(request.sources, now: request.now))
    }

    /// By priority, then by identifier.
    private var topicsShown: [Topic] {
        let wanted = Set(request.wanted)
        return request.topics.filter { wanted.isEmpty || wanted.contains($0.id) }.byPriority
    }

    /// The items by story, each once, in the order of arrival.
    private func tellings() -> [[StoredItem]] {
        var rows: Set<Int64> = []
        let items = request.items.filter { rows.insert($0.row).inserted }.sorted { $0.row < $1.row }
        let byStory = Dictionary(grouping: items, by: \.story)
        return byStory.values.sorted { ($0.first?.row ?? 0) < ($1.first?.row ?? 0) }
    }

    private func sections(_ topics: [Topic], _ stories: [Story], _ ranking: Ranking) -> [Digest.Section] {
        let byTopic = Dictionary(grouping: stories) { $0.topics.first?.id }
        return topics.compactMap { topic in
            byTopic[topic.id].map { Digest.Section(topic: topic, stories: ranking.sorted($0)) }
        }
    }
}

extension [Topic] {
    /// In the order of a digest.
    var byPriority: [Topic] { sorted { ($0.priority, $0.id) < ($1.priority, $1.id) } }
}
