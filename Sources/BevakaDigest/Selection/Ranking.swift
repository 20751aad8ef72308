import BevakaCore
import FoundationEssentials

/// How high a story stands in its section.
///
/// The topic's score is the ground; each other reason multiplies it, so that none of them lifts what is off the topic:
/// a source of weight 2 by 1.4, every further telling by 12 % (four count), nearness to the region by up to 1.5, a dossier that
/// the reader follows by 1.5, an open deadline within two weeks by 1.3, and age down to 0.7 in the course of days.
struct Ranking {
    let now: Date
    let today: CivilDay

    func rank(_ story: Story) -> Double {
        // What has no topic is followed or wanted as it is.
        let score = story.topics.first?.score ?? 0.5
        let weight = max(story.lead.sourceWeight, 0.01).squareRoot()
        let tellings = 1 + 0.12 * Double(min(story.others.count, 4))
        let days = max(0, now.timeIntervalSince(story.date) / 86_400)
        let freshness = 0.7 + 0.3 / (1 + days / 2)
        let pressing = story.deadlines.contains { ClosingSoon.closes($0, from: today) } ? 1.3 : 1
        let near = 1 + 0.5 * story.relevance.score
        let followed = story.place == .followed ? 1.5 : 1
        return score * weight * tellings * freshness * pressing * near * followed
    }

    /// Best first; equals by age and then by arrival, so that the same items always come in the same order.
    func sorted(_ stories: [Story]) -> [Story] {
        stories.map { (story: $0, rank: rank($0)) }
            .sorted { left, right in
                if left.rank != right.rank { return left.rank > right.rank }
                if left.story.date != right.story.date { return left.story.date > right.story.date }
                return left.story.lead.row < right.story.lead.row
            }
            .map(\.story)
    }
}
