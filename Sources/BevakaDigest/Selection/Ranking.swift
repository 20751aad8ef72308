import BevakaCore
import FoundationEssentials

/// How high a story stands in its section.
///
/// The topic's score is the ground; each other reason multiplies it, so that none of them lifts what is off the topic:
/// a source of weight 2 by 1.4, every further telling by 12 % (four count), nearness to the region by up to 1.5, a dossier that
/// the reader follows by 1.5, an open deadline within two weeks by 1.3, and age down to 0.7 in the course of days.
struct Ranking {
    /// What is weighed.
    struct Reasons {
        /// Of the topic; nil for what has none and is followed or wanted as it is.
        var score: Double?
        /// Of the source that leads.
        var weight: Double
        var tellings: Int
        /// Seconds since 1970.
        var date: Double
        /// A closing date within the next weeks.
        var isPressing: Bool
        /// 0 … 1, see ``Relevance``.
        var nearness: Double
        var isFollowed: Bool
    }

    let now: Date
    let today: CivilDay

    func rank(_ reasons: Reasons) -> Double {
        let weight = max(reasons.weight, 0.01).squareRoot()
        let tellings = 1 + 0.12 * Double(min(reasons.tellings - 1, 4))
        let days = max(0, now.timeIntervalSince1970 - reasons.date) / 86_400
        let freshness = 0.7 + 0.3 / (1 + days / 2)
        let pressing = reasons.isPressing ? 1.3 : 1
        let near = 1 + 0.5 * reasons.nearness
        let followed = reasons.isFollowed ? 1.5 : 1
        return (reasons.score ?? 0.5) * weight * tellings * freshness * pressing * near * followed
    }

    /// The same for stories that are made already, best first.
    func sorted(_ stories: [Story]) -> [Story] {
        let ranked = stories.map { (story: $0, rank: rank(reasons(for: $0))) }
        return ranked.sorted { left, right in
            if left.rank != right.rank { return left.rank > right.rank }
            if left.story.date != right.story.date { return left.story.date > right.story.date }
            return left.story.lead.row < right.story.lead.row
        }
        .map(\.story)
    }

    private func reasons(for story: Story) -> Reasons {
        Reasons(
            score: story.topics.first?.score, weight: story.lead.sourceWeight, tellings: story.others.count + 1,
            date: story.date.timeIntervalSince1970,
            isPressing: story.deadlines.contains { ClosingSoon.daysLeft($0, from: today) != nil },
            nearness: story.relevance.score, isFollowed: false)
    }

    /// Best first; equals by age and then by arrival, so that the same items always come in the same order.
    static func isHigher(_ left: StoryOutline, _ right: StoryOutline) -> Bool {
        if left.rank != right.rank { return left.rank > right.rank }
        if left.date != right.date { return left.date > right.date }
        return left.row < right.row
    }
}
