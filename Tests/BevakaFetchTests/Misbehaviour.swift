import BevakaCore
import Testing

/// One way in which a source can go wrong, played by the test server, and what must come of it.
struct Misbehaviour: Sendable, CustomTestStringConvertible {
    let name: String
    let outcome: FetchOutcome
    let kind: FeedProblem.Kind?
    /// Words that the problem's sentence must hold.
    let says: String
    let script: TestServer.Script

    init(
        _ name: String, _ outcome: FetchOutcome, _ kind: FeedProblem.Kind?, says: String = "",
        script: @escaping TestServer.Script
    ) {
        self.name = name
        self.outcome = outcome
        self.kind = kind
        self.says = says
        self.script = script
    }

    var testDescription: String { name }

    static let all = transport + bounds + codings + statuses + redirects + fine
}
