import BevakaCore
import BevakaFetch
import Foundation
import Testing

/// Retry-After (RFC 9110 §10.2.3) and whom it holds back.
struct ThrottleTests {
    @Test(arguments: [
        ("3600", 3_600), ("0", 60), ("1", 60), ("604800", 604_800), ("9999999", 604_800),
        ("99999999999999999999999999", 604_800), ("Mon, 23 Nov 2026 08:00:00 GMT", 7_200),
        ("Monday, 23-Nov-26 08:00:00 GMT", 7_200), ("Sun, 22 Nov 2026 08:00:00 GMT", 60),
        ("Fri, 01 Jan 2100 00:00:00 GMT", 604_800),
    ])
    func `the wait is read and kept within a minute and a week`(value: String, seconds: Double) async throws {
        let server = try TestServer([
            "/feed": { $0.respond("503 Service Unavailable", ["Retry-After: \(value)"], body: "") }
        ])
        let answer = try await ask(server.url("/feed"), validators: Validators(etag: "\"1\""), bodyHash: "abc")
        #expect(answer.outcome == .throttled)
        #expect(answer.retryAfter == testNow.addingTimeInterval(seconds))
        #expect(answer.validators.etag == "\"1\"")
        #expect(answer.bodyHash == "abc")
    }

    @Test(arguments: ["soon", "-5", "1.5e3", ""])
    func `what cannot be read is no wait`(value: String) async throws {
        let server = try TestServer([
            "/feed": { $0.respond("429 Too Many Requests", ["Retry-After: \(value)"], body: "") }
        ])
        let answer = try await ask(server.url("/feed"))
        #expect(answer.outcome == .failed)
        #expect(answer.retryAfter == nil)
    }

    @Test func `a 200 with Retry-After is no throttling`() async throws {
        let server = try TestServer(["/feed": { $0.respond("200 OK", ["Retry-After: 600"], body: Samples.rss()) }])
        let answer = try await ask(server.url("/feed"))
        #expect(answer.outcome == .fetched)
        #expect(answer.retryAfter == nil)
    }

    @Test func `on a private host one address does not hold back another`() async throws {
        let server = try TestServer([
            "/busy": { $0.respond("429 Too Many Requests", ["Retry-After: 600"], body: "") },
            "/feed": { $0.respond("200 OK", body: Samples.rss()) },
        ])
        let sources = [testSource(server.url("/busy"), name: "busy"), testSource(server.url("/feed"), name: "feed")]
        let fetcher = testFetcher(sources, transfers: 1)
        let answers = await ask(sources.map { FetchRequest(source: $0) }, with: fetcher)
        #expect(answers["busy"]?.outcome == .throttled)
        #expect(answers["feed"]?.outcome == .fetched)
    }

    @Test func `a public host that wants patience is asked no more in that pass`() async throws {
        // A proxy stands in for the public host: it sees the address, and answers.
        let proxy = try TestServer([
            "http://feeds.example/1": { $0.respond("503 Busy", ["Retry-After: 600"], body: "") },
            "http://feeds.example/2": { $0.respond("200 OK", body: Samples.rss()) },
            "http://elsewhere.example/": { $0.respond("200 OK", body: Samples.rss()) },
        ])
        let sources = ["http://feeds.example/1", "http://feeds.example/2", "http://elsewhere.example/"].map {
            testSource($0)
        }
        let proxies = ProxySettings(environment: ["http_proxy": "http://127.0.0.1:\(proxy.port)"])
        let fetcher = testFetcher(sources, perHost: 1, proxies: proxies)
        let answers = await ask(sources.map { FetchRequest(source: $0) }, with: fetcher)
        #expect(answers["http://feeds.example/1"]?.outcome == .throttled)
        #expect(answers["http://feeds.example/2"]?.outcome == .throttled)
        #expect(answers["http://feeds.example/2"]?.retryAfter == testNow.addingTimeInterval(600))
        #expect(answers["http://elsewhere.example/"]?.outcome == .fetched)
        #expect(proxy.hits("http://feeds.example/2") == 0)
    }

    @Test func `a hold of an earlier pass still holds its whole host`() async throws {
        var busy = SourceHealth(name: "busy", url: "https://feeds.example/1", firstSeen: testNow)
        busy.lastOutcome = .throttled
        busy.nextCheck = testNow.addingTimeInterval(900)
        var over = SourceHealth(name: "over", url: "https://other.example/1", firstSeen: testNow)
        over.lastOutcome = .throttled
        over.nextCheck = testNow
        let holds = HostHolds([busy, over], now: testNow)
        #expect(holds.moment(for: HostKey("http://feeds.example:8080/2"), now: testNow) == busy.nextCheck)
        #expect(holds.moment(for: HostKey("https://other.example/2"), now: testNow) == nil)

        let source = testSource("https://feeds.example/2")
        let request = FetchRequest(source: source, validators: Validators(etag: "\"1\""))
        let answer = try #require(await ask([request], holds: holds)[source.name])
        #expect(answer.outcome == .throttled)
        #expect(answer.retryAfter == busy.nextCheck)
        #expect(answer.status == nil)
        #expect(answer.validators.etag == "\"1\"")
    }
}
