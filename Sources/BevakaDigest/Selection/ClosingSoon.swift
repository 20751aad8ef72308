import BevakaCore

/// A deadline within the next two weeks, with the story that names it.
struct ClosingSoon: Sendable {
    static let days = 14

    let deadline: Deadline
    let story: Story
    /// 0 for today.
    let daysLeft: Int

    /// All of the stories' deadlines that close soon, nearest first.
    static func all(in stories: [Story], from today: CivilDay) -> [ClosingSoon] {
        let closing = stories.flatMap { story in
            story.deadlines.compactMap { deadline -> ClosingSoon? in
                guard closes(deadline, from: today), let date = DeadlineDate(deadline.date) else { return nil }
                return ClosingSoon(deadline: deadline, story: story, daysLeft: date.last.number - today.number)
            }
        }
        return closing.sorted {
            ($0.daysLeft, $0.deadline.time ?? "24:00", $0.story.lead.row)
                < ($1.daysLeft, $1.deadline.time ?? "24:00", $1.story.lead.row)
        }
    }

    /// Whether somebody must act by then, and soon.
    static func closes(_ deadline: Deadline, from today: CivilDay) -> Bool {
        guard deadline.kind.closes, let date = DeadlineDate(deadline.date) else { return false }
        return (0...days).contains(date.last.number - today.number)
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
