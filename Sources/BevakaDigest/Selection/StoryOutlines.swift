import BevakaCore

/// All stories of a digest in outline, in the order of arrival.
struct StoryOutlines {
    /// Sections in the order of a digest; the topics have the numbers between.
    static let followed = 0
    static let firstTopic = 1

    private(set) var all: [StoryOutline] = []
    private(set) var counts: Digest.Counts

    private let request: DigestRequest
    private let pool: ItemPool
    /// Columns of the pool of the topics that are shown, in order of priority.
    private let columns: [Int]
    private let ranking: Ranking
    /// By place in the pool: the next telling of the same story; -1 at the end.
    private var next: [Int32]

    /// - Parameter topics: those that are shown, by priority.
    init(_ request: DigestRequest, topics: [Topic], ranking: Ranking) {
        self.request = request
        let pool = request.pool
        self.pool = pool
        columns = topics.map { topic in pool.topics.firstIndex(of: topic.id) ?? -1 }
        self.ranking = ranking
        next = [Int32](repeating: -1, count: pool.items.count)
        counts = Digest.Counts(items: request.unwanted, unwanted: request.unwanted)
        gather()
        all = all.compactMap { place($0) }
    }

    /// Numbers of the sections behind the topics.
    var earlier: Int { Self.firstTopic + columns.count }
    var other: Int { earlier + 1 }

    /// The tellings of a story.
    func tellings(_ outline: StoryOutline) -> [StoredItem] {
        places(outline).map { pool.items[$0] }
    }

    /// Of the telling that is nearest to the region.
    func relevance(_ outline: StoryOutline) -> Relevance {
        places(outline).map { pool.relevance[$0] }.max { $0.score < $1.score } ?? Relevance()
    }

    private func places(_ outline: StoryOutline) -> [Int] {
        var places = [outline.first]
        while next[places[places.count - 1]] >= 0 { places.append(Int(next[places[places.count - 1]])) }
        return places
    }

    /// Joins the chosen items to stories.
    private mutating func gather() {
        var numbers: [Int64: Int] = [:]
        var last: [Int] = []
        numbers.reserveCapacity(request.chosen.count)
        for place in request.chosen {
            let story = pool.items[place].story
            if let number = numbers[story] {
                next[last[number]] = Int32(place)
                last[number] = place
                all[number].tellings += 1
            } else {
                numbers[story] = all.count
                all.append(StoryOutline(first: place))
                last.append(place)
            }
        }
    }

    /// The story with its section and rank; nil, and counted, when it is not for the reader.
    private mutating func place(_ outline: StoryOutline) -> StoryOutline? {
        counts.items += outline.tellings
        let places = outline.tellings == 1 ? [outline.first] : places(outline)
        let (topic, score) = bestTopic(of: places)
        guard let section = section(of: places, topic) else {
            if places.contains(where: { pool.hasTopic[$0] }) {
                counts.otherTopics += outline.tellings
            } else {
                counts.withoutTopic += outline.tellings
            }
            return nil
        }
        counts.shown += 1
        counts.merged += outline.tellings - 1
        let lead = places.count == 1 ? places[0] : lead(of: places)
        var outline = outline
        outline.section = section
        outline.date = pool.date[lead]
        outline.row = pool.items[lead].row
        outline.closesIn = closesIn(places)
        outline.rank = ranking.rank(
            Ranking.Reasons(
                score: score, weight: pool.items[lead].sourceWeight, tellings: places.count, date: outline.date,
                isPressing: outline.closesIn != nil, nearness: nearness(of: places),
                isFollowed: section == Self.followed))
        return outline
    }

    /// The first of the shown topics that a telling has, and the best score of it.
    private func bestTopic(of places: [Int]) -> (number: Int?, score: Double?) {
        for (number, column) in columns.enumerated() where column >= 0 {
            var best: Float = 0
            for place in places { best = max(best, pool.score(place, column: column)) }
            if best > 0 { return (number, Double(best)) }
        }
        return (nil, nil)
    }

    private func section(of places: [Int], _ topic: Int?) -> Int? {
        if !request.followed.isEmpty, places.contains(where: { request.followed.contains(pool.items[$0].row) }) {
            return Self.followed
        }
        guard let topic else { return request.tellsAll ? other : nil }
        return request.told[pool.items[places[0]].story] == nil ? Self.firstTopic + topic : earlier
    }

    private func lead(of places: [Int]) -> Int {
        places.min { StoryMaker.leads(pool.items[$0], pool.items[$1]) } ?? places[0]
    }

    private func nearness(of places: [Int]) -> Double {
        places.reduce(0) { max($0, pool.relevance[$1].score) }
    }

    private func closesIn(_ places: [Int]) -> Int? {
        var nearest: Int?
        for place in places where !pool.items[place].annotated.deadlines.isEmpty {
            for deadline in pool.items[place].annotated.deadlines {
                guard let days = ClosingSoon.daysLeft(deadline, from: ranking.today) else { continue }
                nearest = min(nearest ?? days, days)
            }
        }
        return nearest
    }
}
