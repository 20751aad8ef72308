import BevakaCore
import BevakaDeliver
import BevakaTestSupport
import Foundation
import Testing

/// What goes over the wire to a webhook, and what is made of its answers.
struct WebhookTests {
    @Test func `plain JSON comes signed, as an independent library says`() async throws {
        let server = try LoopbackServer(["/hook": LoopbackServer.Answer("ok")])
        let hook = ChatSample.hook(.json, server.url("/hook"), secret: "delad hemlighet å")
        let outcome = await ChatSample.send(to: hook)
        #expect(outcome == .accepted("127.0.0.1 answers 200 (ok)"))
        let request = try #require(server.requests.first)
        #expect(request.method == "POST")
        #expect(request.body == ChatSample.edition().json)
        #expect(request.headers["content-type"] == "application/json; charset=utf-8")
        #expect(request.headers["x-bevaka-delivery"] == "edition-14-room-2")
        #expect(request.headers["x-bevaka-timestamp"] == "1795500000")
        #expect(request.headers["user-agent"] == "bevaka/test")
        let folder = try TemporaryFolder()
        let body = try folder.write(request.body, to: "body")
        let expected = try await Command(
            "/usr/bin/python3", [try Fixture.path("verify-signature.py"), "delad hemlighet å", body]
        ).run()
        #expect(request.headers["x-bevaka-signature-256"] == expected.output)
    }

    @Test func `without a secret nothing is signed`() async throws {
        let server = try LoopbackServer(["/hook": LoopbackServer.Answer("")])
        _ = await ChatSample.send(to: ChatSample.hook(.json, server.url("/hook")))
        #expect(server.requests.first?.headers["x-bevaka-signature-256"] == nil)
    }

    @Test(arguments: [
        ("200 OK", "accepted"), ("202 Accepted", "accepted"), ("204 No Content", "accepted"), ("302 Found", "refused"),
        ("400 Bad Request", "refused"), ("403 Forbidden", "refused"), ("404 Not Found", "refused"),
        ("410 Gone", "refused"),
        ("413 Too Large", "refused"), ("408 Request Timeout", "deferred"), ("429 Too Many Requests", "deferred"),
        ("500 Oops", "deferred"), ("502 Bad Gateway", "deferred"), ("503 Busy", "deferred"),
    ])
    func `an answer is judged by its status`(status: String, kind: String) async throws {
        let server = try LoopbackServer([
            "/hook": LoopbackServer.Answer(
                status.hasPrefix("204") ? "" : "varför", status: status, fields: ["Location: /elsewhere"])
        ])
        let outcome = await ChatSample.send(to: ChatSample.hook(.slack, server.url("/hook")))
        #expect(Optional(outcome).kind == kind)
        #expect(outcome.sentence.contains(String(status.prefix(3))))
        #expect(server.requests.map(\.path) == ["/hook"])
    }

    @Test(
        arguments: [
            ("120", 120), ("Tue, 24 Nov 2026 06:05:00 GMT", 300), ("Mon, 23 Nov 2026 06:05:00 GMT", 0),
            ("999999999", 86_400),
            ("soon", nil),
        ] as [(String, Int?)])
    func `a server that asks for patience gets it`(field: String, seconds: Int?) async throws {
        let server = try LoopbackServer([
            "/hook": LoopbackServer.Answer("", status: "429 Slow down", fields: ["Retry-After: \(field)"])
        ])
        let outcome = await ChatSample.send(to: ChatSample.hook(.slack, server.url("/hook")))
        guard case .deferred(_, let after) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(after == seconds.map { .seconds($0) })
    }

    @Test(arguments: [
        (RawServer.Manner.hangsUp, "uncertain"), (.isSilent, "uncertain"),
    ])
    func `no answer to a whole request is uncertain`(manner: RawServer.Manner, kind: String) async throws {
        let server = try RawServer(manner)
        let hook = ChatSample.hook(.json, "http://127.0.0.1:\(server.port)/geheim")
        let outcome = await ChatSample.send(to: hook, timeout: .seconds(2))
        #expect(Optional(outcome).kind == kind)
        #expect(!outcome.sentence.contains("geheim"))
    }

    @Test func `a connection that is never made has sent nothing`() async throws {
        let nobody = try ListeningSocket(waiting: nil)
        defer { nobody.close() }
        let outcome = await ChatSample.send(to: ChatSample.hook(.json, "http://127.0.0.1:\(nobody.port)/geheim"))
        #expect(Optional(outcome).kind == "deferred")
        #expect(!outcome.sentence.contains("geheim"))
        let unknown = await ChatSample.send(to: ChatSample.hook(.json, "https://nobody.invalid/geheim"))
        #expect(Optional(unknown).kind == "deferred")
        #expect(!unknown.sentence.contains("geheim"))
    }

    @Test func `a connection cut within a large request is not taken for an arrival`() async throws {
        let server = try RawServer(.rejects)
        var edition = ChatSample.edition()
        edition.json = "{\"x\":\"" + String(repeating: "x", count: 20_000_000) + "\"}"
        let outcome = await ChatSample.send(edition, to: ChatSample.hook(.json, "http://127.0.0.1:\(server.port)/"))
        #expect(Optional(outcome).kind == "deferred")
    }

    @Test func `nothing is written in the open over the internet`() async {
        // An address of the documentation's range would never answer; this one is refused before it is asked.
        let outcome = await ChatSample.send(to: ChatSample.hook(.slack, "http://8.8.8.8/hook"), timeout: .seconds(5))
        #expect(Optional(outcome).kind == "refused")
        #expect(outcome.sentence.contains("use https"))
        let other = await ChatSample.send(to: ChatSample.hook(.slack, "file:///etc/passwd"))
        #expect(Optional(other).kind == "refused")
    }

    @Test func `sending can be interrupted`() async throws {
        let server = try RawServer(.isSilent)
        let hook = ChatSample.hook(.json, "http://127.0.0.1:\(server.port)/")
        let sending = Task { await ChatSample.send(to: hook, timeout: .seconds(60)) }
        sending.cancel()
        #expect(await !sending.value.isFinal)
    }
}
