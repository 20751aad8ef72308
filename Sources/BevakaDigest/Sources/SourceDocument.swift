import BevakaCore
import FoundationEssentials

/// One source in `bevaka sources --format json`. Times are RFC 3339 in UTC; what is absent is left out.
struct SourceDocument: Encodable {
    var name: String
    var url: String
    var group: String?
    /// `read`, `failing`, `stale`, `gone` or `never`.
    var state: String
    var permanentURL: String?
    var lastAttempt: String?
    var lastSuccess: String?
    var lastNewItem: String?
    var nextCheck: String?
    var failuresInARow: Int
    var failingSince: String?
    /// What the last asking met, also where the document could be repaired.
    var problem: FeedProblem?
    /// The median time between items.
    var rhythmSeconds: Int64?
    var items: Int

    init(_ source: SourceHealth, now: Date) {
        name = source.name
        url = source.url
        group = source.group
        state = SourceState(source, now: now).rawValue
        permanentURL = source.permanentURL
        lastAttempt = source.lastAttempt.map(LocalTime.timestamp)
        lastSuccess = source.lastSuccess.map(LocalTime.timestamp)
        lastNewItem = source.lastNewItem.map(LocalTime.timestamp)
        nextCheck = source.nextCheck.map(LocalTime.timestamp)
        failuresInARow = source.failuresInARow
        failingSince = source.failingSince.map(LocalTime.timestamp)
        problem = source.lastProblem
        rhythmSeconds = source.rhythm?.components.seconds
        items = source.itemCount
    }

    private enum CodingKeys: String, CodingKey {
        case name, url, group, state, problem, items
        case permanentURL = "permanent_url"
        case lastAttempt = "last_attempt"
        case lastSuccess = "last_success"
        case lastNewItem = "last_new_item"
        case nextCheck = "next_check"
        case failuresInARow = "failures_in_a_row"
        case failingSince = "failing_since"
        case rhythmSeconds = "rhythm_seconds"
    }
}
