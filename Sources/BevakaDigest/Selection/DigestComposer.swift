import BevakaCore
import FoundationEssentials

/// Selects, merges, ranks and orders: a request becomes a ``Digest``.
struct DigestComposer {
    let request: DigestRequest

    func digest() -> Digest {
        let topics = topicsShown
        let today = LocalTime(request.now, in: request.timeZone).day
        let outlines = StoryOutlines(request, topics: topics, ranking: Ranking(now: request.now, today: today))
        let order = Dictionary(topics.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let maker = StoryMaker(order: order, today: today, told: request.told)
        var counts = outlines.counts
        return Digest(
            title: request.title, language: request.language, timeZone: request.timeZone, generated: request.now,
            from: request.from, to: request.to, sections: sections(topics, outlines, maker, &counts),
            closing: closing(outlines, maker), changes: request.changes, counts: counts,
            coverage: Coverage(request.sources, now: request.now),
            edition: request.edition)
    }

    /// By priority, then by identifier.
    private var topicsShown: [Topic] {
        let wanted = Set(request.wanted)
        return request.topics.filter { wanted.isEmpty || wanted.contains($0.id) }.byPriority
    }

    private func sections(
        _ topics: [Topic], _ outlines: StoryOutlines, _ maker: StoryMaker, _ counts: inout Digest.Counts
    ) -> [Digest.Section] {
        let kinds: [Digest.Section.Kind] = [.followed] + topics.map { .topic($0) } + [.earlier, .other]
        var stories = [[StoryOutline]](repeating: [], count: kinds.count)
        for outline in outlines.all { stories[outline.section].append(outline) }
        var sections: [Digest.Section] = []
        for (kind, stories) in zip(kinds, stories) where !stories.isEmpty {
            let sorted = stories.sorted(by: Ranking.isHigher)
            let told = sorted.prefix(Digest.Section.longest)
            for outline in sorted.dropFirst(told.count) {
                counts.shown -= 1
                counts.merged -= outline.tellings - 1
                counts.beyond += outline.tellings
            }
            sections.append(
                Digest.Section(
                    kind: kind, stories: told.compactMap { story($0, outlines, maker) }, full: 0,
                    more: sorted.count - told.count))
        }
        ReadingBudget(length: request.length).spend(on: &sections)
        return sections
    }

    /// The nearest closing dates, of stories that are told and of those that are not.
    private func closing(_ outlines: StoryOutlines, _ maker: StoryMaker) -> [ClosingSoon] {
        let pressing = outlines.all.filter { $0.closesIn != nil }
            .sorted { ($0.closesIn ?? 0, $0.row) < ($1.closesIn ?? 0, $1.row) }
            .prefix(ClosingSoon.most)
        let stories = pressing.compactMap { story($0, outlines, maker) }
        return Array(ClosingSoon.all(in: stories, from: maker.today).prefix(ClosingSoon.most))
    }

    private func story(_ outline: StoryOutline, _ outlines: StoryOutlines, _ maker: StoryMaker) -> Story? {
        maker.story(outlines.tellings(outline), rank: outline.rank, relevance: outlines.relevance(outline))
    }
}

extension [Topic] {
    /// In the order of a digest.
    var byPriority: [Topic] { sorted { ($0.priority, $0.id) < ($1.priority, $1.id) } }
}
