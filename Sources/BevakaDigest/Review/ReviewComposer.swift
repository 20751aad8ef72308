import BevakaCore
import FoundationEssentials

/// Counts, selects and orders: a request becomes a ``Review``.
struct ReviewComposer {
    static let storiesPerTopic = 3
    static let stories = 10
    static let dossiers = 8
    static let days = 30

    let request: ReviewRequest
    private let today: CivilDay
    private let shown: [Topic]
    private let maker: StoryMaker
    private let ranking: Ranking

    init(_ request: ReviewRequest) {
        self.request = request
        let tally = request.tally
        today = LocalTime(request.now, in: tally.week.timeZone).day
        shown = request.topics.filter { tally.wanted.isEmpty || tally.wanted.contains($0.id) }.byPriority
        let order = Dictionary(shown.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        maker = StoryMaker(order: order, today: today)
        // Stories of Monday and of Sunday are both the week's: seen from its beginning none has aged.
        ranking = Ranking(now: tally.week.start, today: today)
    }

    func review() -> Review {
        let stories = self.stories(of: request.tally.items)
        return Review(
            title: request.title, language: request.language, week: request.tally.week, now: request.now,
            total: course(request.tally.totals),
            topics: shown.map { ($0, course(request.tally.counts(of: $0.id))) }, stories: main(stories),
            dossiers: dossiers(stories), closing: closing())
    }

    /// Without the weeks that the archive does not know whole.
    private func course(_ counts: [Int]) -> Review.Course {
        let first = request.tally.week.moved(by: -ReviewTally.baseWeeks)
        let unknown = (0..<ReviewTally.baseWeeks).prefix { index in
            request.since.map { first.moved(by: index).start < $0 } ?? false
        }
        return Review.Course(counts: Array(counts.dropFirst(unknown.count)))
    }

    /// Each story once, in the order of arrival.
    private func stories(of items: [StoredItem]) -> [Story] {
        let sorted = items.sorted { $0.row < $1.row }
        return Dictionary(grouping: sorted, by: \.story).sorted { ($0.value[0].row) < ($1.value[0].row) }
            .compactMap { maker.story($0.value) }.filter { !$0.topics.isEmpty }
    }

    private func main(_ stories: [Story]) -> [Story] {
        let byTopic = Dictionary(grouping: stories) { $0.topics.first?.id }
        let best = shown.flatMap { topic in
            ranking.sorted(byTopic[topic.id] ?? []).prefix(Self.storiesPerTopic)
        }
        return Array(best.prefix(Self.stories))
    }

    /// Press releases name themselves; what more than one story names is a matter that moves.
    private func dossiers(_ stories: [Story]) -> [Review.Dossier] {
        var byID: [String: Review.Dossier] = [:]
        for story in stories {
            var seen: Set<String> = []
            for reference in story.references where reference.kind != "press" && seen.insert(reference.id).inserted {
                byID[reference.id, default: .init(reference: reference, stories: [])].stories.append(story)
            }
        }
        let moved = byID.values.filter { $0.stories.count > 1 }.sorted {
            ($1.stories.count, $0.reference.id) < ($0.stories.count, $1.reference.id)
        }
        return moved.prefix(Self.dossiers).map {
            Review.Dossier(reference: $0.reference, stories: ranking.sorted($0.stories))
        }
    }

    private func closing() -> [ClosingSoon] {
        let all = stories(of: request.tally.dated).flatMap { story in
            story.deadlines.compactMap { deadline -> ClosingSoon? in
                guard deadline.kind.closes, let last = DeadlineDate(deadline.date)?.last else { return nil }
                let left = last.number - today.number
                return (0...Self.days).contains(left)
                    ? ClosingSoon(deadline: deadline, story: story, daysLeft: left) : nil
            }
        }
        return all.sorted {
            ($0.daysLeft, $0.deadline.time ?? "24:00", $0.story.lead.row)
                < ($1.daysLeft, $1.deadline.time ?? "24:00", $1.story.lead.row)
        }
    }
}
