import BevakaCore
import BevakaFetch
import Foundation
import Testing

/// Conditional requests (RFC 9110 §13) and the hash that does their work where a server knows none.
struct ConditionalTests {
    private static let etag = "W/\"quay-\u{E5}1-gzip\""
    private static let modified = "Mon, 23 Nov 2026 05:00:00 GMT"

    @Test func `both validators go back to the letter, and a 304 keeps them`() async throws {
        let server = try TestServer([
            "/feed": { connection in
                // The ETag holds a byte that is no ASCII: it must come back as it went out.
                if connection.request.headers["if-none-match"] != nil {
                    connection.send("HTTP/1.1 304 Not Modified\r\n\r\n")
                } else {
                    let head =
                        "HTTP/1.1 200 OK\r\nContent-Length: 6\r\nLast-Modified: \(Self.modified)\r\nETag: W/\"quay-"
                    connection.send(Array(head.utf8) + [0xE5] + Array("1-gzip\"\r\n\r\n<rss/>".utf8))
                }
            }
        ])
        let first = try await ask(server.url("/feed"))
        #expect(first.validators == Validators(etag: Self.etag, lastModified: Self.modified))

        let second = try await ask(server.url("/feed"), validators: first.validators, bodyHash: first.bodyHash)
        #expect(second.outcome == .not_modified)
        #expect(second.problem == nil)
        #expect(second.status == 304)
        #expect(second.validators == first.validators)
        #expect(second.bodyHash == first.bodyHash)
        let sent = try #require(server.requests("/feed").last).headers
        #expect(sent["if-none-match"] == "W/\"quay-\u{FFFD}1-gzip\"")
        #expect(sent["if-modified-since"] == Self.modified)
    }

    @Test func `a 304 renews the validators that it sends and keeps the others`() async throws {
        let server = try TestServer(["/feed": { $0.send("HTTP/1.1 304 Not Modified\r\nETag: \"2\"\r\n\r\n") }])
        let answer = try await ask(
            server.url("/feed"), validators: Validators(etag: "\"1\"", lastModified: Self.modified))
        #expect(answer.validators == Validators(etag: "\"2\"", lastModified: Self.modified))
    }

    @Test func `a 200 without validators forgets the old ones`() async throws {
        let server = try TestServer(["/feed": { $0.respond("200 OK", ["ETag:"], body: Samples.rss()) }])
        let answer = try await ask(server.url("/feed"), validators: Validators(etag: "\"1\""))
        #expect(answer.outcome == .fetched)
        #expect(answer.validators.isEmpty)
    }

    @Test func `a feed cut off inside its compression is read and not remembered`() async throws {
        let cut = Array(Samples.rss().utf8).dropLast(20)
        let server = try TestServer([
            "/cut": {
                $0.respond("200 OK", ["Content-Encoding: gzip", "ETag: \"1\""], bytes: Samples.gzip(Array(cut)))
            },
            "/whole": {
                $0.respond(
                    "200 OK", ["Content-Encoding: gzip", "ETag: \"1\""],
                    bytes: Samples.gzip(Array("\(Samples.rss())<!-- made by a CMS -->\n".utf8)))
            },
        ])
        let answer = try await ask(server.url("/cut"))
        #expect(answer.outcome == .fetched && answer.body == Array(cut))
        #expect(answer.problem?.kind == .truncated)
        #expect(answer.validators.isEmpty && answer.bodyHash == nil)
        let whole = try await ask(server.url("/whole"))
        #expect(whole.problem == nil && whole.validators.etag == "\"1\"")
    }

    @Test func `the same news under a new date are unchanged`() async throws {
        let server = try TestServer([
            "/feed": { connection in
                let hour = connection.request.headers["if-none-match"] == nil ? "06" : "07"
                connection.respond(
                    "200 OK", ["ETag: \"\(hour)\""],
                    body: Samples.rss(built: "Mon, 23 Nov 2026 \(hour):00:00 GMT") + "<!-- made at \(hour) -->")
            }
        ])
        let first = try await ask(server.url("/feed"))
        let second = try await ask(server.url("/feed"), validators: first.validators, bodyHash: first.bodyHash)
        #expect(first.outcome == .fetched)
        #expect(second.outcome == .unchanged)
        #expect(second.body.isEmpty)
        #expect(second.bytes > 0)
        #expect(second.validators.etag == "\"07\"")
        #expect(second.bodyHash == first.bodyHash)
    }

    @Test func `other news are fetched`() async throws {
        let server = try TestServer(["/feed": { $0.respond("200 OK", body: Samples.rss(title: "Other news")) }])
        let hash = StableContent.hash(of: Array(Samples.rss().utf8))
        let answer = try await ask(server.url("/feed"), bodyHash: hash)
        #expect(answer.outcome == .fetched)
        #expect(answer.bodyHash != hash)
    }

    @Test func `a failure keeps what is known`() async throws {
        let server = try TestServer(["/feed": { $0.respond("500 Oops", ["ETag: \"error\""], body: "") }])
        let known = Validators(etag: "\"1\"", lastModified: Self.modified)
        let answer = try await ask(server.url("/feed"), validators: known, bodyHash: "abc")
        #expect(answer.validators == known)
        #expect(answer.bodyHash == "abc")
    }

    @Test func `a validator that would smuggle a header line is not sent`() async throws {
        let server = try TestServer(["/feed": { $0.respond("200 OK", body: Samples.rss()) }])
        _ = try await ask(server.url("/feed"), validators: Validators(etag: "\"1\"\r\nX-Smuggled: yes"))
        let sent = try #require(server.requests("/feed").first).headers
        #expect(sent["if-none-match"] == nil)
        #expect(sent["x-smuggled"] == nil)
    }

    @Test func `a request says who asks and what for`() async throws {
        let server = try TestServer(["/feed": { $0.respond("200 OK", body: Samples.rss()) }])
        _ = try await ask(server.url("/feed"))
        let sent = try #require(server.requests("/feed").first).headers
        #expect(sent["user-agent"] == "bevaka/test (+https://bevaka.example)")
        #expect(sent["accept"]?.hasPrefix("application/rss+xml,application/atom+xml") == true)
        #expect(sent["accept-encoding"]?.contains("gzip") == true)
        #expect(sent["cookie"] == nil)
        #expect(sent["if-none-match"] == nil)
        #expect(sent["authorization"] == nil)
    }
}
