import BevakaCore
import BevakaFetch
import Curl
import Testing

/// Which addresses are on the public internet, and who may reach the others.
struct HostPolicyTests {
    @Test(arguments: [
        "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
        "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0", "198.17.255.255",
        "198.20.0.0", "223.255.255.255", "2a01:4f8::1", "2001:67c::1", "::ffff:1.1.1.1", "64:ff9b::1.1.1.1",
        "2002:101:101::1",
    ])
    func `a public address is permitted to everybody`(text: String) throws {
        let address = try #require(IPAddress(text))
        #expect(address.reach == .global)
        #expect(HostPolicy(sources: []).permits(address, as: "feeds.example"))
    }

    @Test(arguments: [
        "10.0.0.0", "10.255.255.255", "100.64.0.0", "100.127.255.255", "127.0.0.1", "127.255.255.255", "172.16.0.0",
        "172.31.255.255", "192.168.0.0", "192.168.255.255", "198.18.0.0", "198.19.255.255", "::1", "fc00::1", "fdff::1",
        "::ffff:127.0.0.1",
        "::ffff:10.1.2.3", "64:ff9b::10.0.0.1", "64:ff9b:1::1", "2002:7f00:1::1", "fec0::1",
    ])
    func `an address in the house only to a host that the configuration names`(text: String) throws {
        let address = try #require(IPAddress(text))
        let policy = HostPolicy(
            sources: [testSource("http://Intranet.example:8080/feed")], namedHosts: ["Other.example"])
        #expect(address.reach == .inside)
        #expect(policy.permits(address, as: "intranet.example"))
        #expect(policy.permits(address, as: "other.example"))
        #expect(!policy.permits(address, as: "feeds.example"))
    }

    @Test(arguments: [
        "0.0.0.0", "0.1.2.3", "169.254.169.254", "192.0.0.1", "192.0.2.1", "198.51.100.1", "203.0.113.1",
        "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255", "::", "fe80::1", "febf::1", "ff02::1", "100::1",
        "2001::1", "2001:db8::1", "::10.1.2.3", "::ffff:169.254.169.254", "64:ff9b::169.254.169.254",
        "2002:a9fe:a9fe::1",
    ])
    func `link-local and worse is never permitted to a name`(text: String) throws {
        let address = try #require(IPAddress(text))
        let policy = HostPolicy(sources: [testSource("http://feeds.example/")])
        #expect(address.reach == .never)
        #expect(!policy.permits(address, as: "feeds.example"))
    }

    @Test func `an address that the configuration spells out is meant`() throws {
        let address = try #require(IPAddress("169.254.169.254"))
        let policy = HostPolicy(sources: [testSource("http://169.254.169.254/feed")])
        #expect(policy.permits(address, as: "169.254.169.254"))
        #expect(throws: Never.self) {
            try policy.check(#require(WebAddress("http://169.254.169.254/other")), redirector: nil)
        }
    }

    @Test(arguments: [
        "http://127.0.0.1/", "http://127.0.0.1./", "http://LOCALHOST/", "http://localhost./",
        "http://a.localhost:81/", "http://2130706433/", "http://0x7f000001/", "http://0177.0.0.1/", "http://127.1/",
        "http://[::1]:8080/", "http://[::ffff:7f00:1]/", "http://169.254.169.254/latest/", "http://0/",
    ])
    func `an address in disguise is seen through`(url: String) throws {
        let address = try #require(WebAddress(url))
        #expect(throws: FeedProblem.self) { try HostPolicy(sources: []).check(address, redirector: "feeds.example") }
    }

    @Test(arguments: ["256.1.1.1", "1.2.3", "host", "", ":::1", "[::1"])
    func `what is no address is none`(text: String) {
        #expect(IPAddress(text) == nil)
    }

    @Test func `an address is shown as people write it`() {
        #expect(IPAddress("[2001:DB8:0::1]")?.description == "2001:db8::1")
        #expect(IPAddress("fe80::1%eth0")?.description == "fe80::1")
        #expect(IPAddress("010.0.0.1") == nil)
    }

    @Test func `politeness is owed to a public host, to a private address`() {
        #expect(HostKey("https://feeds.example/a") == HostKey("http://FEEDS.example:8080/b"))
        #expect(HostKey("https://feeds.example/a") != HostKey("https://www.feeds.example/a"))
        #expect(HostKey("http://127.0.0.1:8000/a") != HostKey("http://127.0.0.1:8000/b"))
        #expect(HostKey("http://localhost/a") != HostKey("http://localhost/b"))
        #expect(HostKey("http://192.168.1.5/a") == HostKey("http://192.168.1.5:80/a#part"))
    }
}
