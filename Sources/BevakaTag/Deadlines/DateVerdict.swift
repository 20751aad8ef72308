/// What a date is, by the cues beside it.
enum DateVerdict: Hashable, Sendable {
    case deadline, opens, event, closed
    /// Somebody else's date, or no date to act on.
    case nothing
}
