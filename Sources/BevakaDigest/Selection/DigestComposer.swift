import BevakaCore
import FoundationEssentials

/// Selects, merges, ranks and orders: a request becomes a ``Digest``.
struct DigestComposer {
    let request: DigestRequest

    func digest() -> Digest {
        let shown = topicsShown
        let today = LocalTime(request.now, in: request.timeZone).day
        var counts = Digest.Counts(items: request.unwanted, unwanted: request.unwanted)
        let stories = stories(of: shown, today: today, &counts)
        let sections = sections(shown, stories, Ranking(now: request.now, today: today), &counts)
        return Digest(
            title: request.title, language: request.language, timeZone: request.timeZone, generated: request.now,
            from: request.from, to: request.to, sections: sections, closing: ClosingSoon.all(in: stories, from: today),
            counts: counts, coverage: Coverage(request.sources, now: request.now), edition: request.edition)
    }

    /// By priority, then by identifier.
    private var topicsShown: [Topic] {
        let wanted = Set(request.wanted)
        return request.topics.filter { wanted.isEmpty || wanted.contains($0.id) }.byPriority
    }

    /// What is told, each story once, in the order of arrival; what is not told is counted.
    private func stories(of topics: [Topic], today: CivilDay, _ counts: inout Digest.Counts) -> [Story] {
        let order = Dictionary(topics.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let maker = StoryMaker(order: order, today: today, request: request)
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
        return stories
    }

    /// The items by story, each once, in the order of arrival.
    private func tellings() -> [[StoredItem]] {
        var places: [Int64: Int] = [:]
        var rows: Set<Int64> = []
        var tellings: [[StoredItem]] = []
        for item in request.items.sorted(by: { $0.row < $1.row }) where rows.insert(item.row).inserted {
            if let place = places[item.story] {
                tellings[place].append(item)
            } else {
                places[item.story] = tellings.count
                tellings.append([item])
            }
        }
        return tellings
    }

    private func sections(
        _ topics: [Topic], _ stories: [Story], _ ranking: Ranking, _ counts: inout Digest.Counts
    ) -> [Digest.Section] {
        let bySection = Dictionary(grouping: stories, by: \.place)
        let kinds: [(Story.Place, Digest.Section.Kind)] =
            [(.followed, .followed)] + topics.map { (.topic($0.id), .topic($0)) } + [
                (.earlier, .earlier), (.other, .other),
            ]
        var sections: [Digest.Section] = []
        for (place, kind) in kinds {
            guard let stories = bySection[place] else { continue }
            let sorted = ranking.sorted(stories)
            let told = Array(sorted.prefix(Digest.Section.longest))
            let beyond = sorted.dropFirst(told.count)
            counts.shown -= beyond.count
            counts.merged -= beyond.reduce(0) { $0 + $1.items - 1 }
            counts.beyond += beyond.reduce(0) { $0 + $1.items }
            sections.append(Digest.Section(kind: kind, stories: told, full: 0, more: beyond.count))
        }
        ReadingBudget(length: request.length).spend(on: &sections, ranking)
        return sections
    }
}

extension [Topic] {
    /// In the order of a digest.
    var byPriority: [Topic] { sorted { ($0.priority, $0.id) < ($1.priority, $1.id) } }
}
