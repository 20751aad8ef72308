internal import BevakaCore
internal import FoundationEssentials

/// What one answer says of its host's patience.
struct HostHold: Sendable {
    /// The address that answered.
    let url: String
    let moment: Date

    /// Nil where the host may be asked again.
    init?(_ document: FetchedDocument) {
        guard document.outcome == .throttled, let moment = document.retryAfter else { return nil }
        url = document.url
        self.moment = moment
    }
}
