import BevakaCore
import FoundationEssentials

/// A deadline of a story as a calendar has it.
struct DeadlineEvent {
    /// The same for ever, whatever the date becomes.
    var uid: String
    var lineage: DeadlineLineage
    var date: DeadlineDate
    /// The telling that gives the date.
    var item: StoredItem
    /// Of the whole story.
    var topics: Set<TopicID>

    var deadline: Deadline { lineage.deadline }
    /// When the event last changed.
    var changed: Date { lineage.moved ?? item.firstSeen }

    /// A past date stays for so long: a program takes away what the calendar has no more.
    static let daysKept = 60

    /// The events of a calendar, each once, by date.
    static func all(_ request: CalendarRequest, today: CivilDay) -> [DeadlineEvent] {
        var rows: Set<Int64> = []
        let items = request.items.filter { !$0.annotated.deadlines.isEmpty && rows.insert($0.row).inserted }
        let events = Dictionary(grouping: items, by: \.story).values.flatMap { tellings -> [DeadlineEvent] in
            let topics = Set(tellings.flatMap(\.annotated.topics).map(\.id))
            if let topic = request.topic, !topics.contains(topic) { return [] }
            return story(tellings, topics: topics, revisions: request.revisions)
        }
        return events.filter { $0.deadline.kind != .closed && $0.date.last.number >= today.number - daysKept }
            .sorted { ($0.deadline.date, $0.uid) < ($1.deadline.date, $1.uid) }
    }

    /// Several tellings give one date, one of them perhaps still the old one: the one that has moved knows better.
    private static func story(
        _ tellings: [StoredItem], topics: Set<TopicID>, revisions: [Int64: [ItemRevision]]
    ) -> [DeadlineEvent] {
        guard let first = tellings.min(by: { $0.row < $1.row }) else { return [] }
        let candidates = tellings.flatMap { item in
            DeadlineLineage.all(of: item, revisions: revisions[item.row] ?? []).compactMap { lineage in
                DeadlineDate(lineage.deadline.date).map { date in
                    DeadlineEvent(
                        uid: uid(of: lineage.origin, in: first.publicID), lineage: lineage, date: date, item: item,
                        topics: topics)
                }
            }
        }
        var seen: Set<[String]> = []
        return candidates.sorted { $0.rank < $1.rank }.filter { event in
            let deadline = event.deadline
            let isNew = seen.insert([event.uid]).inserted
            return seen.insert([deadline.kind.rawValue, deadline.stage ?? "", deadline.date]).inserted && isNew
        }
    }

    private var rank: (Int, Int, Int, Int64) {
        (-lineage.sequence, deadline.time == nil ? 1 : 0, item.isLead ? 0 : 1, item.row)
    }

    private static func uid(of origin: Deadline, in story: String) -> String {
        let urn = StableID.urn("deadline/\(story)/\(origin.kind.rawValue)/\(origin.stage ?? "")/\(origin.date)")
        return String(urn.dropFirst("urn:uuid:".count))
    }
}
