import BevakaCore

/// Refusals, and answers that look like success.
extension Misbehaviour {
    static let statuses = refusals + emptyAnswers

    private static let refusals = [
        plain("400 Bad Request", says: "answers 400"),
        plain("401 Unauthorized", ["WWW-Authenticate: Basic realm=\"members\""], says: "wants a login"),
        plain("403 Forbidden", says: "not for everybody"),
        plain("403 Forbidden", ["cf-mitigated: challenge"], says: "Cloudflare keeps programs out"),
        plain("403 Forbidden", ["Server: AkamaiGHost"], says: "Akamai keeps programs out"),
        plain("404 Not Found", says: "bevaka add"),
        plain("407 Proxy Authentication Required", says: "proxy"),
        plain("418 I'm a teapot", says: "answers 418"),
        plain("429 Too Many Requests", says: "too many requests"),
        plain("429 Too Many Requests", ["Retry-After: soon"], says: "too many requests"),
        plain("451 Unavailable For Legal Reasons", says: "legal"),
        plain("500 Internal Server Error", says: "in trouble"),
        plain("503 Service Unavailable", says: "in trouble"),
        plain("599 Whatever", says: "answers 599"),
        plain("999 Request denied", says: "answers 999"),
        Misbehaviour("403 with a page that asks for a captcha", .failed, .http_status, says: "bot protection") {
            $0.respond("403 Forbidden", body: "<html>Please solve this CAPTCHA to go on</html>")
        },
        Misbehaviour("404 with an endless page", .failed, .http_status, says: "answers 404") {
            $0.head("404 Not Found")
            $0.flood(Samples.html)
        },
        Misbehaviour(
            "404 with a page that never comes", .failed, .http_status, says: "answers 404",
            limits: testLimits.short(\.lowSpeedTime, 5)
        ) {
            $0.head("404 Not Found", ["Content-Length: 5000"])
            $0.hang()
        },
        Misbehaviour("500 with broken compression", .failed, .http_status) {
            $0.respond("500 Oops", ["Content-Encoding: gzip"], body: Samples.html)
        },
        Misbehaviour("511, a network that wants a login", .failed, .redirect_forbidden, says: "Log in") {
            $0.respond("511 Network Authentication Required", body: Samples.html)
        },
        Misbehaviour("304 to a request without conditions", .failed, .http_status, says: "304") {
            $0.send("HTTP/1.1 304 Not Modified\r\n\r\n")
        },
        Misbehaviour("410", .gone, .http_status, says: "gone for good") { $0.respond("410 Gone", body: "") },
        Misbehaviour("429 with seconds", .throttled, .http_status) {
            $0.respond("429 Too Many Requests", ["Retry-After: 3600"], body: "")
        },
        Misbehaviour("503 with a date", .throttled, .http_status) {
            $0.respond("503 Unavailable", ["Retry-After: Mon, 23 Nov 2026 09:00:00 GMT"], body: "")
        },
    ]

    private static let emptyAnswers = [
        Misbehaviour("200 and nothing", .failed, .empty, says: "empty document") { $0.respond("200 OK", body: "") },
        Misbehaviour("200 and white space", .failed, .empty) { $0.respond("200 OK", body: "\u{FEFF} \r\n\t\n") },
        Misbehaviour("204", .failed, .empty) { $0.send("HTTP/1.1 204 No Content\r\n\r\n") },
        Misbehaviour("205", .failed, .empty) { $0.respond("205 Reset Content", body: "") },
        Misbehaviour("202 of a firewall that tests for browsers", .failed, .empty, says: "keeps programs out") {
            $0.respond("202 Accepted", ["x-amzn-waf-action: challenge"], body: "")
        },
        Misbehaviour("206 that nobody asked for", .failed, .truncated, says: "a part") {
            $0.respond("206 Partial Content", ["Content-Range: bytes 0-99/9000"], body: Samples.rss())
        },
    ]

    private static func plain(_ status: String, _ fields: [String] = [], says: String) -> Misbehaviour {
        Misbehaviour(([status] + fields).joined(separator: ", "), .failed, .http_status, says: says) {
            $0.respond(status, fields, body: Samples.html)
        }
    }
}
