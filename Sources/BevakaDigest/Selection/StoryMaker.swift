import BevakaCore

/// Makes stories of items: one for each story number of the store.
struct StoryMaker {
    /// Rank of each topic that is shown; items with none of them make no story.
    let order: [TopicID: Int]
    let today: CivilDay
    /// False for lists that hold items without a topic as well.
    var needsTopic = true

    /// The story that these tellings tell; nil when none of them has a topic that is shown and one is needed.
    func story(_ tellings: [StoredItem]) -> Story? {
        let topics = topics(of: tellings)
        guard !needsTopic || !topics.isEmpty, let lead = tellings.min(by: Self.leads) else { return nil }
        return Story(
            lead: lead, text: StoryText(lead.annotated.item), others: others(tellings, than: lead), topics: topics,
            references: references(of: tellings),
            deadlines: deadlines(of: tellings), items: tellings.count)
    }

    /// The store's own choice leads; where it is not among the items, the weightiest source, then the first to tell.
    private static func leads(_ left: StoredItem, _ right: StoredItem) -> Bool {
        if left.isLead != right.isLead { return left.isLead }
        if left.sourceWeight != right.sourceWeight { return left.sourceWeight > right.sourceWeight }
        return left.row < right.row
    }

    private func topics(of tellings: [StoredItem]) -> [TopicMatch] {
        var best: [TopicID: TopicMatch] = [:]
        for match in tellings.lazy.flatMap(\.annotated.topics) where order[match.id] != nil {
            if match.score > best[match.id]?.score ?? -1 { best[match.id] = match }
        }
        return best.values.sorted { order[$0.id, default: 0] < order[$1.id, default: 0] }
    }

    private func others(_ tellings: [StoredItem], than lead: StoredItem) -> [StoredItem] {
        func place(_ item: StoredItem) -> [String] { [item.sourceName, item.annotated.item.url ?? ""] }
        var seen: Set = [place(lead)]
        return tellings.sorted { Self.leads($0, $1) }.filter { seen.insert(place($0)).inserted }
    }

    private func references(of tellings: [StoredItem]) -> [Reference] {
        var seen: Set<String> = []
        return tellings.flatMap(\.annotated.references).filter { seen.insert($0.kind + " " + $0.id).inserted }
    }

    private func deadlines(of tellings: [StoredItem]) -> [Deadline] {
        var seen: Set<[String]> = []
        return tellings.flatMap(\.annotated.deadlines)
            .compactMap { deadline in DeadlineDate(deadline.date).map { (deadline, $0.last) } }
            .filter { deadline, last in
                last >= today && seen.insert([deadline.kind.rawValue, deadline.stage ?? "", deadline.date]).inserted
            }
            .sorted { ($0.1, $0.0.kind.rawValue, $0.0.stage ?? "") < ($1.1, $1.0.kind.rawValue, $1.0.stage ?? "") }
            .map(\.0)
    }
}
