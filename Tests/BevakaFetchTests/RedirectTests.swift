import BevakaCore
import BevakaFetch
import Foundation
import Testing

/// Redirects that are followed, and which of them are for good.
struct RedirectTests {
    /// A server whose path /0 leads on by these statuses, one step each, to a feed.
    private static func chain(_ statuses: [String]) throws -> TestServer {
        var scripts: [String: TestServer.Script] = [:]
        for (step, status) in statuses.enumerated() {
            scripts["/\(step)"] = { $0.respond(status, ["Location: /\(step + 1)#top"], body: "moved") }
        }
        scripts["/\(statuses.count)"] = { $0.respond("200 OK", body: Samples.rss()) }
        return try TestServer(scripts)
    }

    @Test(arguments: [
        (["301"], 1), (["308"], 1), (["301", "308", "301"], 3), (["301", "302"], 1), (["302", "301"], 0), (["307"], 0),
        (["303", "308"], 0), (["308", "307", "301"], 1),
    ])
    func `only a leading run of 301 and 308 is a move`(statuses: [String], moved: Int) async throws {
        let server = try Self.chain(statuses.map { "\($0) Moved" })
        let answer = try await ask(server.url("/0"))
        #expect(answer.outcome == .fetched)
        #expect(answer.url == server.url("/\(statuses.count)"))
        #expect(answer.permanentURL == (moved == 0 ? nil : server.url("/\(moved)")))
    }

    @Test func `a move is only told with a document`() async throws {
        let server = try TestServer([
            "/old": { $0.respond("301 Moved", ["Location: /new"], body: "") },
            "/new": { $0.respond("404 Not Found", body: "") },
        ])
        let answer = try await ask(server.url("/old"))
        #expect(answer.problem?.kind == .http_status)
        #expect(answer.permanentURL == nil)
    }

    @Test func `no source moves onto another's address`() async throws {
        let server = try TestServer([
            "/old": { $0.respond("301 Moved", ["Location: /other"], body: "") },
            "/other": { $0.respond("200 OK", body: Samples.rss()) },
        ])
        let sources = [testSource(server.url("/old"), name: "old"), testSource(server.url("/other"), name: "other")]
        let answers = await ask(sources.map { FetchRequest(source: $0) })
        #expect(answers["old"]?.outcome == .fetched)
        #expect(answers["old"]?.permanentURL == nil)
    }

    @Test func `as many redirects as the limit says are followed`() async throws {
        let server = try Self.chain(Array(repeating: "302 Found", count: testLimits.redirects))
        let answer = try await ask(server.url("/0"))
        #expect(answer.outcome == .fetched)
    }

    @Test func `one more is refused, with its status`() async throws {
        let server = try Self.chain(Array(repeating: "302 Found", count: testLimits.redirects + 1))
        let answer = try await ask(server.url("/0"))
        #expect(answer.problem?.kind == .redirect_loop)
        #expect(answer.status == 302)
        #expect(server.hits("/\(testLimits.redirects)") == 1)
        #expect(server.hits("/\(testLimits.redirects + 1)") == 0)
    }

    @Test func `a circle of two is left at once`() async throws {
        let server = try TestServer([
            "/a": { $0.respond("302 Found", ["Location: /b"], body: "") },
            "/b": { $0.respond("302 Found", ["Location: /a"], body: "") },
        ])
        let answer = try await ask(server.url("/a"))
        #expect(answer.problem?.kind == .redirect_loop)
        #expect(server.hits("/a") == 1)
        #expect(server.hits("/b") == 1)
    }

    @Test func `the same host on another port may be reached`() async throws {
        let other = try TestServer(["/feed": { $0.respond("200 OK", body: Samples.rss()) }])
        let target = other.url("/feed")
        let server = try TestServer(["/old": { $0.respond("301 Moved", ["Location: \(target)"], body: "") }])
        let answer = try await ask(server.url("/old"))
        #expect(answer.outcome == .fetched)
        #expect(answer.permanentURL == target)
    }

    @Test func `a private host that the configuration names may be reached`() async throws {
        let server = try TestServer([
            "/old": { connection in
                let port = connection.request.headers["host"]?.split(separator: ":").last ?? ""
                connection.respond("302 Found", ["Location: http://localhost:\(port)/new"], body: "")
            },
            "/new": { $0.respond("200 OK", body: Samples.rss()) },
        ])
        let source = testSource(server.url("/old"))
        let elsewhere = testSource("http://localhost:\(server.port)/feed", name: "elsewhere")
        let refused = await ask([FetchRequest(source: source)], with: testFetcher([source]))
        let permitted = await ask([FetchRequest(source: source)], with: testFetcher([source, elsewhere]))
        #expect(refused[source.name]?.problem?.kind == .redirect_forbidden)
        #expect(permitted[source.name]?.outcome == .fetched)
        #expect(server.hits("/new") == 1)
    }

    @Test func `an open connection is no way round the refusal`() async throws {
        let server = try TestServer([
            "/feed": { $0.respond("200 OK", body: Samples.rss()) },
            "/old": { connection in
                let port = connection.request.headers["host"]?.split(separator: ":").last ?? ""
                connection.respond("302 Found", ["Location: http://127.0.0.2:\(port)/feed"], body: "")
            },
        ])
        let fetcher = testFetcher([testSource(server.url("/old"))])
        _ = try await ask(server.url("/feed"), with: fetcher)
        let answer = try await ask(server.url("/old"), with: fetcher)
        #expect(answer.problem?.kind == .redirect_forbidden)
    }

    @Test func `a login that a redirect invents is not used`() async throws {
        let server = try TestServer([
            "/old": { connection in
                let host = connection.request.headers["host"] ?? ""
                connection.respond("302 Found", ["Location: http://invented:login@\(host)/new"], body: "")
            },
            "/new": { $0.respond("200 OK", body: Samples.rss()) },
        ])
        let answer = try await ask(server.url("/old"))
        #expect(answer.outcome == .fetched)
        #expect(server.requests("/new").first?.headers["authorization"] == nil)
    }
}
