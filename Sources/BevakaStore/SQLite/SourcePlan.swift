import BevakaCore

/// What a configuration changes in the sources that are known: who is who, when names or addresses have changed.
struct SourcePlan {
    struct Step {
        var id: Int64
        var source: Source
        var position: Int
    }

    /// Known ones with a new name, group, weight or place.
    private(set) var changed: [Step] = []
    /// Known ones at a new address: asked again from the beginning, even those that were gone.
    private(set) var moved: [Step] = []
    private(set) var added: [(source: Source, position: Int)] = []
    private(set) var removed: [Int64] = []
    private(set) var changesWeights = false

    var isEmpty: Bool { changed.isEmpty && moved.isEmpty && added.isEmpty && removed.isEmpty }

    /// The address decides, then the name: so a source keeps its history when either of them changes.
    init(configured: [Source], known: [SourceRecord]) {
        // Those in the configuration first: a name may have been used before by a source that has left.
        var left = known.sorted { ($0.position != nil ? 0 : 1, $0.id) < ($1.position != nil ? 0 : 1, $1.id) }
        var partners = [SourceRecord?](repeating: nil, count: configured.count)
        let tests: [(Source, SourceRecord) -> Bool] = [
            { $0.url == $1.health.url && $0.name == $1.health.name },
            { $0.url == $1.health.url },
            { $0.name == $1.health.name },
            // The configuration follows a permanent redirect that bevaka had seen.
            { $0.url == $1.health.permanentURL },
        ]
        for test in tests {
            for (index, source) in configured.enumerated() where partners[index] == nil {
                guard let match = left.firstIndex(where: { test(source, $0) }) else { continue }
                partners[index] = left.remove(at: match)
            }
        }
        for (position, (source, partner)) in zip(configured, partners).enumerated() {
            note(source, partner: partner, position: position)
        }
        removed = left.filter { $0.position != nil }.map(\.id)
    }

    private mutating func note(_ source: Source, partner: SourceRecord?, position: Int) {
        guard let partner else { return added.append((source, position)) }
        let health = partner.health
        let step = Step(id: partner.id, source: source, position: position)
        if health.weight != source.weight { changesWeights = true }
        if health.url != source.url { moved.append(step) }
        let isSame =
            health.name == source.name && health.url == source.url && health.group == source.group
            && health.weight == source.weight && partner.position == position
        if !isSame { changed.append(step) }
    }
}
