import BevakaCore
import BevakaFetch
import BevakaTestSupport
import Testing

/// Ways to a server, and servers that cannot be reached.
struct ReachTests {
    /// As all of these have it: one connection and one request.
    private static func serve(_ connection: LoopbackConnection) {
        guard LoopbackRequest.read(from: connection) != nil else { return }
        connection.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + Samples.rss())
    }

    @Test(.enabled(if: (try? ListeningSocket(.ipv6))?.close() != nil))
    func `an address of IPv6 is reached`() async throws {
        let server = try LoopbackListener(.ipv6, serve: Self.serve)
        let answer = try await ask("http://[::1]:\(server.port)/feed")
        #expect(answer.outcome == .fetched)
    }

    @Test func `a name with an address that does not answer is reached at the next`() async throws {
        // localhost is ::1 first wherever it is both; nobody listens there.
        let server = try LoopbackListener(serve: Self.serve)
        let answer = try await ask("http://localhost:\(server.port)/feed")
        #expect(answer.outcome == .fetched)
    }

    @Test func `a server that takes no connections is left after the time for connecting`() async throws {
        let full = try ListeningSocket(waiting: 0)
        defer { full.close() }
        let limits = testLimits.short(\.connectTimeout).short(\.totalTimeout, 5)
        // The first is let in and waits; the others are never answered.
        let sources = (0..<4).map { testSource("http://127.0.0.1:\(full.port)/\($0)", name: "\($0)", limits: limits) }
        let answers = await ask(sources.map { FetchRequest(source: $0) })
        #expect(answers.values.allSatisfy { $0.problem?.kind == .timeout })
        #expect(answers.values.contains { $0.problem?.message.contains("Failed to connect") == true })
    }

    @Test func `a server that never begins TLS is left after the time for connecting`() async throws {
        let silent = try LoopbackListener { $0.hang() }
        let answer = try await ask("https://127.0.0.1:\(silent.port)/", limits: testLimits.short(\.connectTimeout))
        #expect(answer.problem?.kind == .timeout)
        #expect(answer.problem?.message.contains("SSL connection timeout") == true)
    }

    @Test func `cookies are not kept`() async throws {
        let server = try TestServer([
            "/feed": { $0.respond("302 Found", ["Set-Cookie: seen=1; Path=/", "Location: /next"], body: "") },
            "/next": { $0.respond("200 OK", ["Set-Cookie: seen=2"], body: Samples.rss()) },
        ])
        let fetcher = testFetcher([testSource(server.url("/feed"))])
        for _ in 0..<2 { #expect(try await ask(server.url("/feed"), with: fetcher).outcome == .fetched) }
        #expect(server.allRequests.count == 4)
        #expect(server.allRequests.allSatisfy { $0.headers["cookie"] == nil })
    }

    @Test func `what a server sends behind one answer is not taken for the next`() async throws {
        let server = try TestServer([
            "/noisy": { connection in
                connection.respond("200 OK", body: Samples.rss())
                connection.send("<!-- made in 3 ms -->\r\n\r\n")
            },
            "/quiet": { $0.respond("200 OK", body: Samples.rss(title: "Quiet")) },
        ])
        let sources = [testSource(server.url("/noisy")), testSource(server.url("/quiet"))]
        let fetcher = testFetcher(sources)
        for _ in 0..<20 {
            #expect(try await ask(server.url("/noisy"), with: fetcher).outcome == .fetched)
            let answer = try await ask(server.url("/quiet"), with: fetcher)
            #expect(answer.body == Array(Samples.rss(title: "Quiet").utf8), "\(String(describing: answer.problem))")
        }
    }
}
