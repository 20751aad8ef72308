package import BevakaCore
package import FoundationEssentials

/// Gathers what a weekly review needs while the items of thirteen weeks pass by, one by one and in any order: how many
/// stories each topic had in each week, the week's own items, and those with a deadline still to come.
package struct ReviewTally: Sendable {
    /// Weeks before the one reviewed that tell what is usual.
    package static let baseWeeks = 12

    package let week: ReviewWeek
    /// Topics wanted; empty for all.
    let wanted: Set<TopicID>
    /// The first week (0 … 12, 12 is the one reviewed) of each story of a topic.
    private var weeks: [TopicID: [Int64: Int]] = [:]
    /// The same of all topics together.
    private var allWeeks: [Int64: Int] = [:]
    /// Arrived in the week, with a topic that is wanted.
    private(set) var items: [StoredItem] = []
    /// Arrived in any of the weeks, with a topic that is wanted and a date in or after the last one.
    private(set) var dated: [StoredItem] = []

    package init(week: ReviewWeek, topics wanted: [TopicID] = []) {
        self.week = week
        self.wanted = Set(wanted)
    }

    /// Items that arrived from here on …
    package var from: Date { week.moved(by: -Self.baseWeeks).start }
    /// … and before this moment are to be added.
    package var to: Date { week.end }

    /// Items of other spans, and those without a topic that is wanted, change nothing.
    package mutating func add(_ item: StoredItem) {
        let topics = item.annotated.topics.map(\.id).filter { wanted.isEmpty || wanted.contains($0) }
        guard let arrived = item.arrived, !topics.isEmpty, let index = index(of: arrived) else { return }
        for topic in topics {
            weeks[topic, default: [:]][item.story] = min(weeks[topic]?[item.story] ?? index, index)
        }
        allWeeks[item.story] = min(allWeeks[item.story] ?? index, index)
        if index == Self.baseWeeks { items.append(item) }
        let isDated = item.annotated.deadlines.contains { deadline in
            deadline.kind.closes && (DeadlineDate(deadline.date).map { $0.last >= week.first } ?? false)
        }
        if isDated { dated.append(item) }
    }

    /// Stories by week, the oldest week first; each counts in the week that brought its first telling.
    func counts(of topic: TopicID) -> [Int] { Self.counts(weeks[topic] ?? [:]) }

    var totals: [Int] { Self.counts(allWeeks) }

    private static func counts(_ weeks: [Int64: Int]) -> [Int] {
        var counts = Array(repeating: 0, count: baseWeeks + 1)
        for index in weeks.values { counts[index] += 1 }
        return counts
    }

    private func index(of moment: Date) -> Int? {
        let days = LocalTime(moment, in: week.timeZone).day.number - week.moved(by: -Self.baseWeeks).first.number
        let index = days.flooredDivision(by: 7).quotient
        return (0...Self.baseWeeks).contains(index) ? index : nil
    }
}
