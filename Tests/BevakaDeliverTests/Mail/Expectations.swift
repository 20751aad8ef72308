import BevakaCore

extension DeliveryOutcome? {
    /// The case alone: what a test asks first.
    var kind: String {
        switch self {
        case .accepted: "accepted"
        case .deferred: "deferred"
        case .refused: "refused"
        case .uncertain: "uncertain"
        case nil: "nothing"
        }
    }
}
