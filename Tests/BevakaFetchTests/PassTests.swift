import BevakaCore
import BevakaFetch
import BevakaTestSupport
import Synchronization
import Testing

/// Many sources at once: order, politeness, patience and giving up.
struct PassTests {
    @Test func `an answer is handed on while others download`() async throws {
        let isHandedOn = Gate()
        let server = try TestServer([
            "/slow": {
                isHandedOn.holdThread()
                $0.respond("200 OK", body: Samples.rss())
            },
            "/quick": { $0.respond("200 OK", body: Samples.rss()) },
        ])
        let sources = [testSource(server.url("/slow"), name: "slow"), testSource(server.url("/quick"), name: "quick")]
        var order: [String] = []
        let fetcher = testFetcher(sources)
        for await document in fetcher.documents(for: sources.map { FetchRequest(source: $0) }, clock: { testNow }) {
            order.append(document.source.name)
            isHandedOn.open()
        }
        #expect(order == ["quick", "slow"])
    }

    @Test func `nothing to ask ends at once`() async {
        let answers = await ask([], with: testFetcher([]))
        #expect(answers.isEmpty)
    }

    @Test func `a public host is asked by no more than two at a time`() async throws {
        let company = Company(of: 2)
        let proxy = try TestServer(
            Dictionary(
                uniqueKeysWithValues: (0..<12).map { number in
                    ("http://feeds.example/\(number)", company.script)
                }))
        let sources = (0..<12).map { testSource("http://feeds.example/\($0)") }
        let proxies = ProxySettings(environment: ["http_proxy": "http://127.0.0.1:\(proxy.port)"])
        let answers = await ask(sources.map { FetchRequest(source: $0) }, with: testFetcher(sources, proxies: proxies))
        #expect(answers.values.filter { $0.outcome == .fetched }.count == 12)
        #expect(proxy.mostUnanswered == 2)
    }

    @Test func `never more transfers than allowed`() async throws {
        let company = Company(of: 3)
        let server = try TestServer(
            Dictionary(
                uniqueKeysWithValues: (0..<30).map { number in
                    ("/\(number)", company.script)
                }))
        let sources = (0..<30).map { testSource(server.url("/\($0)")) }
        let answers = await ask(sources.map { FetchRequest(source: $0) }, with: testFetcher(sources, transfers: 3))
        #expect(answers.values.filter { $0.outcome == .fetched }.count == 30)
        #expect(server.mostUnanswered == 3)
        #expect(Set(server.allRequests.map(\.connection)).count <= 3, "connections are used again")
    }

    @Test func `a consumer that stops reading ends the downloads`() async throws {
        let server = try TestServer(["/hang": { $0.hang() }, "/quick": { $0.respond("200 OK", body: Samples.rss()) }])
        let limits = Limits(totalTimeout: .seconds(600), lowSpeedTime: .seconds(600))
        let sources = (0..<8).map {
            testSource(server.url($0 == 0 ? "/quick" : "/hang"), name: "\($0)", limits: limits)
        }
        let fetcher = testFetcher(sources)
        for await _ in fetcher.documents(for: sources.map { FetchRequest(source: $0) }, clock: { testNow }) { break }
        // Would wait for ten minutes if the first pass still held all the places.
        let again = try await ask(server.url("/quick"), with: fetcher)
        #expect(again.outcome == .fetched)
    }

    @Test func `a cancelled consumer gets an end, not an answer`() async throws {
        let isAsked = Gate()
        let server = try TestServer([
            "/hang": {
                isAsked.open()
                $0.hang()
            }
        ])
        let limits = Limits(totalTimeout: .seconds(600), lowSpeedTime: .seconds(600))
        let source = testSource(server.url("/hang"), limits: limits)
        let fetcher = testFetcher([source])
        let reading = Task {
            var count = 0
            for await _ in fetcher.documents(for: [FetchRequest(source: source)], clock: { testNow }) { count += 1 }
            return count
        }
        await isAsked.passed()
        reading.cancel()
        #expect(await reading.value == 0)
    }

    @Test func `many large documents at once all arrive`() async throws {
        let body = "<rss>" + String(repeating: "all quiet on the quay ", count: 300_000) + "</rss>"
        let server = try TestServer(["/large": { $0.respond("200 OK", body: body) }])
        let limits = Limits(totalTimeout: .seconds(600), lowSpeedTime: .seconds(600))
        let sources = (0..<24).map { testSource(server.url("/large"), name: "\($0)", limits: limits) }
        let fetcher = testFetcher(sources)
        var count = 0
        for await document in fetcher.documents(for: sources.map { FetchRequest(source: $0) }, clock: { testNow }) {
            #expect(document.body.count == body.utf8.count)
            count += 1
        }
        #expect(count == 24)
    }

    @Test(arguments: ["ftp://feeds.example/", "feeds.example", "", "file:///etc/passwd", "http://"])
    func `what is no web address is a problem`(url: String) async throws {
        let answer = try await ask(url)
        #expect(answer.outcome == .failed)
        #expect(answer.problem?.kind == .protocol)
        #expect(answer.problem?.message.contains("feeds.yml") == true)
    }

    /// The second is looked up only after it has been turned into its ASCII form, which takes a UTF-8 locale.
    @Test(arguments: ["no-such-host.invalid", "r\u{E4}ksm\u{F6}rg\u{E5}s.invalid"])
    func `a host that does not exist has no address`(host: String) async throws {
        let answer = try await ask("http://\(host)/feed")
        #expect(answer.problem?.kind == .dns)
        #expect(answer.problem?.message.contains(host) == true)
    }

    @Test func `a web server is no https server`() async throws {
        let server = try TestServer([:])
        let answer = try await ask(server.url("/").replacing("http://", with: "https://"))
        #expect(answer.problem?.kind == .tls)
    }

    @Test func `a missing certificate bundle is named`() async throws {
        let server = try TestServer([:])
        let url = server.url("/").replacing("http://", with: "https://")
        let fetcher = testFetcher([testSource(url)], caBundle: "/nowhere/bundle.pem")
        let answer = try await ask(url, with: fetcher)
        #expect(answer.problem?.kind == .tls)
        #expect(answer.problem?.message.contains("/nowhere/bundle.pem") == true)
    }

    @Test func `a proxy that refuses is a connection that fails`() async throws {
        let proxy = try TestServer(["feeds.example:443": { $0.respond("403 Forbidden", body: "") }])
        let source = testSource("https://feeds.example/feed")
        let proxies = ProxySettings(environment: ["https_proxy": "http://127.0.0.1:\(proxy.port)"])
        let answers = await ask([FetchRequest(source: source)], with: testFetcher([source], proxies: proxies))
        #expect(answers[source.name]?.problem?.kind == .connect)
        #expect(proxy.hits("feeds.example:443") == 1)
    }
}

/// Answers no request before so many are there together.
private final class Company: Sendable {
    private struct State {
        var came = 0
        var gates: [Gate] = []
    }

    private let size: Int
    private let state = Mutex(State())

    init(of size: Int) {
        self.size = size
    }

    var script: TestServer.Script {
        { [self] connection in
            join()
            connection.respond("200 OK", body: Samples.rss())
        }
    }

    private func join() {
        let (gate, isComplete) = state.withLock { state in
            if state.came.isMultiple(of: size) { state.gates.append(Gate()) }
            state.came += 1
            return (state.gates[(state.came - 1) / size], state.came.isMultiple(of: size))
        }
        if isComplete { gate.open() }
        gate.holdThread()
    }
}
