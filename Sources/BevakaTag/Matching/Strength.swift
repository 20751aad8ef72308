/// How much a term says, by the names that the vocabularies use.
package enum Strength: Int, Hashable, Sendable, CaseIterable {
    /// Nearly always about the topic: `TEN-T`, `cohesion policy`.
    case sure
    /// Usually about it.
    case strong
    /// Supports other evidence.
    case weak
    /// Speaks against it.
    case against

    /// `sure`, `strong` …
    package var name: String {
        switch self {
        case .sure: "sure"
        case .strong: "strong"
        case .weak: "weak"
        case .against: "against"
        }
    }

    init?(name: String) {
        guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = found
    }
}
