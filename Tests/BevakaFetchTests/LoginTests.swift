import BevakaCore
import BevakaFetch
import Testing

/// Logins of sources: shown to the source's own server, and to nobody else.
struct LoginTests {
    private static let secret = "k4tt-och-hund"
    private static let logins: [SourceLogin] = [
        .basic(user: text("${U}", "Ämne"), password: text("${P}", secret)), .bearer(text("${T}", secret)),
        .field(name: "X-Api-Key", token: text("${T}", secret)),
    ]

    private static func text(_ written: String, _ value: String) -> EnvironmentText {
        EnvironmentText(written: written, value: value)
    }

    /// The field of a request that holds the login, as a server gets it.
    private static func shown(_ request: TestServer.Request?) -> String? {
        request?.headers["authorization"] ?? request?.headers["x-api-key"]
    }

    private static func source(_ url: String, _ login: SourceLogin) -> Source {
        var source = testSource(url)
        source.access.login = login
        return source
    }

    private static func ask(_ source: Source, url: String? = nil) async throws -> FetchedDocument {
        let answers = await BevakaFetchTests.ask([FetchRequest(source: source, url: url)])
        return try #require(answers[source.name])
    }

    @Test(
        arguments: zip(
            logins, ["Basic w4RtbmU6azR0dC1vY2gtaHVuZA==", "Bearer k4tt-och-hund", "k4tt-och-hund"]))
    func `each kind of login reaches the server, on every hop within it`(login: SourceLogin, field: String) async throws
    {
        let server = try TestServer([
            "/feed": { $0.respond("302 Found", ["Location: /members"], body: "") },
            "/members": { $0.respond("200 OK", body: Samples.rss()) },
        ])
        let answer = try await Self.ask(Self.source(server.url("/feed"), login))
        #expect(answer.outcome == .fetched)
        #expect(server.allRequests.map { Self.shown($0) } == [field, field])
    }

    @Test(arguments: logins)
    func `a redirect to another server leaves it behind`(login: SourceLogin) async throws {
        let other = try TestServer(["/feed": { $0.respond("200 OK", body: Samples.rss()) }])
        let home = try TestServer([
            "/feed": { $0.respond("302 Found", ["Location: \(other.url("/feed"))"], body: "") },
            "/host": {
                $0.respond(
                    "302 Found", ["Location: \(other.url("/feed").replacing("127.0.0.1", with: "localhost"))"], body: ""
                )
            },
        ])
        for path in ["/feed", "/host"] {
            let sources = [Self.source(home.url(path), login), testSource("http://localhost/")]
            let fetcher = testFetcher(sources)
            _ = await BevakaFetchTests.ask([FetchRequest(source: sources[0])], with: fetcher)
        }
        #expect(home.allRequests.allSatisfy { Self.shown($0) != nil })
        #expect(other.hits("/feed") == 2)
        #expect(other.allRequests.allSatisfy { Self.shown($0) == nil })
    }

    @Test(arguments: logins)
    func `a source that has moved to another server is asked there without it`(login: SourceLogin) async throws {
        let moved = try TestServer(["/feed": { $0.respond("401 Unauthorized", body: "members only") }])
        let source = Self.source("http://127.0.0.1:1/feed", login)
        let answer = try await Self.ask(source, url: moved.url("/feed"))
        #expect(Self.shown(moved.allRequests.first) == nil)
        #expect(answer.problem?.message.contains("for the host of its url only") == true)
    }

    @Test(arguments: logins)
    func `nothing of it is left for other sources on the same connection`(login: SourceLogin) async throws {
        let server = try TestServer([
            "/closed": { $0.respond("200 OK", body: Samples.rss()) },
            "/open": { $0.respond("200 OK", body: Samples.rss()) },
        ])
        let closed = Self.source(server.url("/closed"), login)
        let open = testSource(server.url("/open"))
        let fetcher = testFetcher([closed, open], transfers: 1)
        for source in [closed, open, closed, open] {
            _ = await BevakaFetchTests.ask([FetchRequest(source: source)], with: fetcher)
        }
        #expect(server.allRequests.map { Self.shown($0) != nil } == [true, false, true, false])
        #expect(Set(server.allRequests.map(\.connection)).count == 1)
    }

    @Test(arguments: logins)
    func `a server that says it aloud is not repeated`(login: SourceLogin) async throws {
        let server = try TestServer([
            "/feed": { $0.respond("302 Found", ["Location: gopher://feeds.example/\(Self.secret)"], body: "") }
        ])
        let answer = try await Self.ask(Self.source(server.url("/feed"), login))
        #expect(answer.problem?.kind == .redirect_forbidden)
        #expect(answer.problem?.message.contains("gopher://feeds.example/${") == true)
        #expect(!String(reflecting: answer).contains(Self.secret))
    }

    @Test func `401 tells a login that is missing from one that is wrong`() async throws {
        let server = try TestServer(["/feed": { $0.respond("401 Unauthorized", body: "") }])
        let missing = try await BevakaFetchTests.ask(server.url("/feed"))
        #expect(missing.problem?.message.contains("login: {user: …, password: ${NAME}}") == true)
        let wrong = try await Self.ask(Self.source(server.url("/feed"), Self.logins[0]))
        #expect(wrong.problem?.message.contains("not accepted") == true)
    }
}
