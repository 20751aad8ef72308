import BevakaCore
import BevakaFetch
import BevakaTestSupport
import Testing

/// What only shows over TLS: HTTP/2, and redirects between http and https.
@Suite(.enabled(if: TLSFront.isThere))
struct SecureTransportTests {
    @Test func `the sources of a host share one connection of HTTP/2`() async throws {
        let server = try TestServer(["*": HTTP2Dialogue.script { $0.respond($1, body: Samples.rss()) }])
        let front = try await TLSFront([(server.port, .http2)])
        let sources = (0..<12).map { testSource(front.url(0, "/\($0)"), name: "\($0)") }
        let fetcher = testFetcher(sources, caBundle: front.authority)
        let answers = await ask(sources.map { FetchRequest(source: $0) }, with: fetcher)
        #expect(answers.values.filter { $0.outcome == .fetched }.count == 12)
        #expect(server.hits("*") == 1)
    }

    @Test func `streams that break leave the others of their connection alone`() async throws {
        let limits = testLimits.short(\.lowSpeedTime, 5)
        let server = try TestServer([
            "*": HTTP2Dialogue.script { server, stream in
                // A client's streams are 1, 3, 5 …
                switch stream % 6 {
                case 1: server.reset(stream, .internalError)
                case 3: server.headers(stream)
                default: server.respond(stream, body: Samples.rss())
                }
            }
        ])
        let front = try await TLSFront([(server.port, .http2)])
        let sources = (0..<12).map { testSource(front.url(0, "/\($0)"), name: "\($0)", limits: limits) }
        let answers = await ask(
            sources.map { FetchRequest(source: $0) }, with: testFetcher(sources, caBundle: front.authority))
        #expect(answers.values.count { $0.outcome == .fetched } == 4)
        #expect(answers.values.count { $0.problem?.kind == .truncated } == 4)
        #expect(answers.values.count { $0.problem?.kind == .too_slow } == 4)
        #expect(server.hits("*") == 1)
    }

    @Test func `a redirect from https to http is believed for this once only`() async throws {
        let plain = try TestServer(["/new": { $0.respond("200 OK", body: Samples.rss()) }])
        let target = plain.url("/new")
        let server = try TestServer(["/old": { $0.respond("301 Moved", ["Location: \(target)"], body: "") }])
        let front = try await TLSFront([(server.port, .usual)])
        let source = testSource(front.url(0, "/old"))
        let answer = try await ask(
            source.url, with: testFetcher([source], caBundle: front.authority))
        #expect(answer.outcome == .fetched && answer.url == target)
        #expect(answer.permanentURL == nil)
    }

    @Test func `a redirect from http to https may be for good`() async throws {
        let server = try TestServer(["/new": { $0.respond("200 OK", body: Samples.rss()) }])
        let front = try await TLSFront([(server.port, .usual)])
        let target = front.url(0, "/new")
        let plain = try TestServer(["/old": { $0.respond("301 Moved", ["Location: \(target)"], body: "") }])
        let source = testSource(plain.url("/old"))
        let answer = try await ask(
            source.url, with: testFetcher([source], caBundle: front.authority))
        #expect(answer.outcome == .fetched)
        #expect(answer.permanentURL == target)
    }
}
