package import BevakaCore

/// How much an item is about Region Stockholm and its surroundings, and by which places.
package struct RegionalRelevance: Hashable, Sendable {
    /// A place and what it adds.
    package struct Reason: Hashable, Sendable {
        package var place: Place
        package var nearness: Nearness
        /// 0 … 1.
        package var weight: Double
    }

    /// 0 for no place of interest, 1 for an item about the region itself.
    package var score: Double
    /// The strongest first; those that made the score.
    package var reasons: [Reason]

    /// Each kind of nearness counts once, by its strongest place: ten countries are no nearer than one. What they leave of 1 is
    /// multiplied, so that Stockholm with the Baltic Sea is more than Stockholm, and never over 1.
    package init(_ places: [Place]) {
        var reasons: [Reason] = []
        var counted: Set<Nearness> = []
        for place in places {
            guard let nearness = Self.nearness[place.id], counted.insert(nearness).inserted else { continue }
            reasons.append(Reason(place: place, nearness: nearness, weight: nearness.weight))
        }
        self.reasons = reasons.sorted { ($1.weight, $0.nearness.rawValue) < ($0.weight, $1.nearness.rawValue) }
        score = 1 - reasons.reduce(1) { $0 * (1 - $1.weight) }
    }

    private static let nearness: [String: Nearness] = Dictionary(
        Gazetteer.entries.map { ($0.id, $0.nearness) }, uniquingKeysWith: { first, _ in first })
}

extension Nearness {
    /// What one place of this nearness is worth.
    fileprivate var weight: Double {
        switch self {
        case .home: 1
        case .around: 0.6
        case .country: 0.5
        case .balticSea: 0.5
        case .acrossTheSea: 0.3
        case .partner: 0.25
        case .neighbour: 0.15
        }
    }
}
