import FoundationEssentials

/// Items that digests are chosen from, by row, with what choosing and ranking look at in columns beside them.
///
/// One pool serves all teams of a run: fifty selections from twenty thousand items are then walks over numbers, and items are
/// copied only when they are told.
package struct ItemPool: Sendable {
    /// By row, each once.
    package let items: [StoredItem]
    /// The columns of ``score(_:column:)``.
    package let topics: [TopicID]
    /// What each item's places say of its nearness to the region.
    package let relevance: [Relevance]
    /// Names of the items' sources, and of their groups; ``source`` has the number of each item's.
    package let sources: [(name: String, group: String?)]
    package let source: [Int32]
    /// Whether an item has any topic, also one that is no longer configured.
    package let hasTopic: [Bool]
    /// Publication, else arrival, in seconds since 1970.
    package let date: [Double]

    private let scores: [Float]

    package init(
        _ items: [StoredItem] = [], topics: [TopicID] = [],
        relevance: @Sendable ([Place]) -> Relevance = { _ in Relevance() }
    ) {
        var rows: Set<Int64> = []
        let sorted = items.sorted { $0.row < $1.row }.filter { rows.insert($0.row).inserted }
        self.items = sorted
        self.topics = topics
        self.relevance = sorted.map { relevance($0.annotated.places) }
        hasTopic = sorted.map { !$0.annotated.topics.isEmpty }
        date = sorted.map { item in
            (item.annotated.item.published ?? item.arrived ?? item.firstSeen).timeIntervalSince1970
        }
        scores = Self.scores(of: sorted, topics)
        (sources, source) = Self.sources(of: sorted)
    }

    /// 0 … 1; 0 where the item does not have the topic.
    package func score(_ index: Int, column: Int) -> Float { scores[index * topics.count + column] }

    private static func scores(of items: [StoredItem], _ topics: [TopicID]) -> [Float] {
        let columns = Dictionary(topics.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var scores = [Float](repeating: 0, count: items.count * topics.count)
        for index in items.indices {
            for match in items[index].annotated.topics {
                // A score of nothing at all would look like no topic.
                guard let column = columns[match.id] else { continue }
                scores[index * topics.count + column] = max(Float(match.score), .leastNormalMagnitude)
            }
        }
        return scores
    }

    private static func sources(of items: [StoredItem]) -> (names: [(name: String, group: String?)], numbers: [Int32]) {
        var names: [(name: String, group: String?)] = []
        var numbers: [String: Int32] = [:]
        let column = items.map { item -> Int32 in
            if let number = numbers[item.sourceName] { return number }
            let number = Int32(names.count)
            numbers[item.sourceName] = number
            names.append((item.sourceName, item.sourceGroup))
            return number
        }
        return (names, column)
    }
}
