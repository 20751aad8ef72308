import BevakaCore
import BevakaFetch
import BevakaTestSupport
import Testing

/// Requests that send something, to a server that remembers them.
struct PostTests {
    private static func source(_ url: String, _ body: RequestBody) throws -> Source {
        var source = testSource(url)
        source.layout = .json(try JSONLayout(title: JSONExpression("name"), body: body))
        return source
    }

    private static func ask(_ source: Source, validators: Validators = Validators()) async throws -> FetchedDocument {
        let answers = await BevakaFetchTests.ask([FetchRequest(source: source, validators: validators)])
        return try #require(answers[source.name])
    }

    @Test func `JSON is sent as such and without conditions`() async throws {
        let server = try LoopbackServer(["/api": .init("[]", fields: ["ETag: \"1\""])])
        let source = try Self.source(server.url("/api"), .json("{\"å\": 1}"))
        let answer = try await Self.ask(source, validators: Validators(etag: "\"0\"", lastModified: nil))
        #expect(answer.outcome == .fetched && answer.body == Array("[]".utf8))
        let request = try #require(server.requests.first)
        #expect(request.method == "POST" && request.body == "{\"å\": 1}")
        #expect(request.headers["content-type"] == "application/json")
        #expect(request.headers["if-none-match"] == nil)
    }

    @Test func `a form is sent in parts`() async throws {
        let server = try LoopbackServer(["/api": .init("[]")])
        let parts = [RequestBody.Part(name: "query", value: "{\"a\": 1}"), .init(name: "text", value: "bevaka-0 ***")]
        let source = try Self.source(server.url("/api"), .form(parts))
        _ = try await Self.ask(source)
        let request = try #require(server.requests.first)
        #expect(request.headers["content-type"] == "multipart/form-data; boundary=bevaka-1")
        #expect(
            request.body
                == [
                    "--bevaka-1", "Content-Disposition: form-data; name=\"query\"", "Content-Type: application/json",
                    "",
                    "{\"a\": 1}", "--bevaka-1", "Content-Disposition: form-data; name=\"text\"",
                    "Content-Type: text/plain; charset=utf-8", "", "bevaka-0 ***", "--bevaka-1--", "",
                ].joined(separator: "\r\n"))
    }

    @Test(arguments: [("307 Temporary Redirect", "POST"), ("308 Permanent Redirect", "POST"), ("303 See Other", "GET")])
    func `a redirect says whether it is sent again`(status: String, method: String) async throws {
        let server = try LoopbackServer(["/new": .init("[]")])
        server.set("/api", .moved(to: "/new", status: status))
        _ = try await Self.ask(try Self.source(server.url("/api"), .json("{}")))
        #expect(server.requests.map(\.method) == ["POST", method])
        #expect(server.requests.last?.body == (method == "POST" ? "{}" : ""))
    }

    @Test func `nothing of it is left for the requests that follow`() async throws {
        let server = try LoopbackServer(["/api": .init("[]"), "/feed": .init("x")])
        let api = try Self.source(server.url("/api"), .json("{}"))
        let feed = testSource(server.url("/feed"))
        let fetcher = testFetcher([api, feed], transfers: 1)
        for source in [feed, api, feed, api] {
            _ = await BevakaFetchTests.ask([FetchRequest(source: source)], with: fetcher)
        }
        #expect(server.requests.map(\.method) == ["GET", "POST", "GET", "POST"])
        #expect(server.requests[2].body.isEmpty && server.requests[2].headers["content-type"] == nil)
    }

    @Test func `the Link field comes along`() async throws {
        let server = try LoopbackServer(["/": .html("x", fields: ["Link: </a>; rel=next", "Link: </b>; rel=prev"])])
        let answer = try await BevakaFetchTests.ask(server.url("/"))
        #expect(answer.linkHeader == "</a>; rel=next, </b>; rel=prev")
    }
}
