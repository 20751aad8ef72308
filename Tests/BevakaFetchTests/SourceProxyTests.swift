import BevakaCore
import BevakaFetch
import Testing

/// Sources with a proxy of their own; the proxy is a server that is asked for whole addresses (RFC 9112 §3.2.2).
struct SourceProxyTests {
    /// A proxy that knows one address. No name is looked up here: that is the proxy's business.
    private static func proxy() throws -> TestServer {
        try TestServer(["http://feeds.example/feed": { $0.respond("200 OK", body: Samples.rss()) }])
    }

    private static func source(_ url: String, through proxy: SourceProxy?) -> Source {
        var source = testSource(url)
        source.access.proxy = proxy
        return source
    }

    private static func server(_ address: String) -> SourceProxy {
        .server(EnvironmentText(written: "${HOUSE_PROXY}", value: address))
    }

    private static func ask(_ source: Source, proxies: ProxySettings = ProxySettings()) async throws -> FetchedDocument
    {
        let fetcher = testFetcher([source], proxies: proxies)
        return try #require(await BevakaFetchTests.ask([FetchRequest(source: source)], with: fetcher)[source.name])
    }

    @Test func `a source goes through its own proxy, before the variables'`() async throws {
        let proxy = try Self.proxy()
        let source = Self.source(
            "http://feeds.example/feed", through: Self.server("http://u:p@127.0.0.1:\(proxy.port)"))
        let answer = try await Self.ask(
            source,
            proxies: ProxySettings(environment: ["http_proxy": "http://127.0.0.1:1", "no_proxy": "feeds.example"]))
        #expect(answer.outcome == .fetched)
        #expect(proxy.allRequests.map { $0.headers["proxy-authorization"] } == ["Basic dTpw"])
    }

    @Test func `none is a direct connection`() async throws {
        let site = try TestServer(["/feed": { $0.respond("200 OK", body: Samples.rss()) }])
        let variables = ProxySettings(environment: ["http_proxy": "http://127.0.0.1:1"])
        let direct = try await Self.ask(Self.source(site.url("/feed"), through: .direct), proxies: variables)
        #expect(direct.outcome == .fetched)
        let usual = try await Self.ask(Self.source(site.url("/feed"), through: nil), proxies: variables)
        #expect(usual.problem?.kind == .connect)
    }

    @Test func `a login of the source passes a tunnel unseen`() async throws {
        let proxy = try TestServer(["feeds.example:443": { $0.respond("403 Forbidden", body: "no tunnels") }])
        var source = Self.source("https://feeds.example/feed", through: Self.server("http://127.0.0.1:\(proxy.port)"))
        source.access.login = .bearer(EnvironmentText(written: "${T}", value: "secret"))
        let answer = try await Self.ask(source)
        #expect(answer.problem?.kind == .connect)
        #expect(proxy.hits("feeds.example:443") == 1)
        #expect(proxy.allRequests.first?.headers["authorization"] == nil)
    }

    @Test func `a proxy that fails is named as feeds_yml names it`() async throws {
        let source = Self.source("http://feeds.example/", through: Self.server("http://u:hush@no-proxy.invalid:3128"))
        let answer = try await Self.ask(source)
        #expect(answer.problem?.kind == .dns)
        #expect(answer.problem?.message.contains("proxy: ${HOUSE_PROXY}") == true)
        #expect(answer.problem?.message.contains("hush") == false)
    }
}
