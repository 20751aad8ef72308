import BevakaCore
import Testing

/// One way in which a source can go wrong, played by the test server, and what must come of it.
struct Misbehaviour: Sendable, CustomTestStringConvertible {
    /// What the script's words travel in.
    enum Line: Sendable {
        case http
        case https
        /// TLS that ends without its goodbye.
        case mute
        /// TLS that ends in bytes that are none.
        case noise
        /// HTTP/2 over TLS.
        case http2
    }

    let name: String
    let line: Line
    let outcome: FetchOutcome
    let kind: FeedProblem.Kind?
    /// Words that the problem's sentence must hold.
    let says: String
    /// Short in the one time that ends it; nil where its kind tells which.
    let ownLimits: Limits?
    let script: TestServer.Script
    /// For each request of an HTTP/2 connection; nil where the script does without requests.
    let streamScript: HTTP2Dialogue.Script?

    init(
        _ name: String, over line: Line = .http, _ outcome: FetchOutcome, _ kind: FeedProblem.Kind?, says: String = "",
        limits: Limits? = nil, script: @escaping TestServer.Script
    ) {
        self.name = name
        self.line = line
        self.outcome = outcome
        self.kind = kind
        self.says = says
        ownLimits = limits
        self.script = script
        streamScript = nil
    }

    init(
        http2 name: String, _ outcome: FetchOutcome, _ kind: FeedProblem.Kind?, says: String = "",
        script: @escaping HTTP2Dialogue.Script
    ) {
        self.name = name
        line = .http2
        self.outcome = outcome
        self.kind = kind
        self.says = says
        ownLimits = nil
        self.script = HTTP2Dialogue.script(script)
        streamScript = script
    }

    var testDescription: String { name }

    var limits: Limits {
        if let ownLimits { return ownLimits }
        return switch kind {
        case .timeout: testLimits.short(\.totalTimeout, 5)
        case .too_slow: testLimits.short(\.lowSpeedTime)
        default: testLimits
        }
    }

    static let all =
        transport + framing + tls + http2 + http2Breaches + bounds + codings + statuses + redirects + fine + unusual
        + packed
}
