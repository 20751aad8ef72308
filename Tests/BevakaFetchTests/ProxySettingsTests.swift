import BevakaFetch
import Curl
import Testing

struct ProxySettingsTests {
    private static let environment = [
        "http_proxy": "http://proxy.example:3128", "HTTPS_PROXY": "http://secure.example:3128",
        "no_proxy": "localhost, .intranet.example,*.odd.example,10.0.0.1",
    ]

    @Test(arguments: [
        ("http://feeds.example/", "http://proxy.example:3128"),
        ("https://feeds.example/", "http://secure.example:3128"),
        ("http://localhost:8000/", ""), ("http://intranet.example/", ""), ("https://feeds.intranet.example/", ""),
        ("http://notintranet.example/", "http://proxy.example:3128"), ("http://10.0.0.1/", ""),
    ])
    func `each scheme has its proxy, and some hosts none`(url: String, proxy: String) throws {
        let settings = ProxySettings(environment: Self.environment)
        #expect(settings.proxy(for: try #require(WebAddress(url))) == proxy)
    }

    @Test func `HTTP_PROXY in capitals is a request header's work and ignored`() throws {
        let settings = ProxySettings(environment: ["HTTP_PROXY": "http://evil.example"])
        #expect(settings.proxy(for: try #require(WebAddress("http://feeds.example/"))).isEmpty)
    }

    @Test func `all_proxy serves both, and a star excepts everybody`() throws {
        let address = try #require(WebAddress("https://feeds.example/"))
        #expect(ProxySettings(environment: ["ALL_PROXY": "socks5h://p:1"]).proxy(for: address) == "socks5h://p:1")
        #expect(
            ProxySettings(environment: ["ALL_PROXY": "socks5h://p:1", "NO_PROXY": "*"]).proxy(for: address).isEmpty)
    }
}
