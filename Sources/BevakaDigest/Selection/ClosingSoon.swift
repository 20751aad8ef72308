import BevakaCore

/// A deadline within the next two weeks, with the story that names it.
struct ClosingSoon: Sendable {
    static let days = 14
    /// Shown at most: a longer list is a calendar.
    static let most = 30

    let deadline: Deadline
    let story: Story
    /// 0 for today.
    let daysLeft: Int

    /// All of the stories' deadlines that close soon, nearest first.
    static func all(in stories: [Story], from today: CivilDay) -> [ClosingSoon] {
        let closing = stories.flatMap { story in
            story.deadlines.compactMap { deadline -> ClosingSoon? in
                guard let daysLeft = daysLeft(deadline, from: today) else { return nil }
                return ClosingSoon(deadline: deadline, story: story, daysLeft: daysLeft)
            }
        }
        return closing.sorted {
            ($0.daysLeft, $0.deadline.time ?? "24:00", $0.story.lead.row)
                < ($1.daysLeft, $1.deadline.time ?? "24:00", $1.story.lead.row)
        }
    }

    /// How many days are left to act; nil when there is nothing to do by then, or not soon.
    static func daysLeft(_ deadline: Deadline, from today: CivilDay) -> Int? {
        guard deadline.kind.closes, let date = DeadlineDate(deadline.date) else { return nil }
        let left = date.last.number - today.number
        return (0...days).contains(left) ? left : nil
    }
}

extension Deadline.Kind {
    /// Openings and events close nothing.
    var closes: Bool {
        switch self {
        case .application, .consultation, .registration, .other: true
        case .opens, .event, .closed: false
        }
    }
}
