import BevakaCore
import BevakaTestSupport
import Foundation
import Testing

@testable import BevakaConfig

/// `login`, `proxy` and `ca` of a feed, and `ca` for all.
struct AccessTests {
    private static let environment = [
        "USER_NAME": "anna", "KEY": "s3cr3t-value", "HOUSE_PROXY": "http://anna:s3cr3t-value@proxy.example:3128",
        "BROKEN": "s3cr3t\nvalue", "COLON": "a:b", "PORTLESS": "http://u:s3cr3t-value@proxy.example",
    ]

    private static func access(_ lines: String) throws -> SourceAccess {
        let settings = try Sample.load(
            "feeds:\n  - url: https://a.example/feed\n    \(lines)\n", environment: environment)
        return try #require(settings.feeds.first).access
    }

    private static func complaints(_ lines: String) -> [String] {
        Sample.complaints("feeds:\n  - url: https://a.example/feed\n    \(lines)\n", environment: environment)
            .map { $0.replacing("feeds.yml:", with: "") }
    }

    private static func text(_ written: String, _ value: String) -> EnvironmentText {
        EnvironmentText(written: written, value: value)
    }

    @Test func `three kinds of login`() throws {
        let key = Self.text("${KEY}", "s3cr3t-value")
        #expect(
            try Self.access("login: {user: ${USER_NAME}, password: ${KEY}}").login
                == .basic(user: Self.text("${USER_NAME}", "anna"), password: key))
        #expect(
            try Self.access("login: {user: bo, password: ${KEY}}").login
                == .basic(user: Self.text("bo", "bo"), password: key))
        #expect(try Self.access("login: {token: ${KEY}}").login == .bearer(key))
        #expect(
            try Self.access("login: {header: X-Api-Key, token: ${KEY}}").login == .field(name: "X-Api-Key", token: key))
    }

    @Test func `a proxy, or none`() throws {
        #expect(try Self.access("proxy: none").proxy == .direct)
        #expect(
            try Self.access("proxy: socks5h://proxy.example:1080").proxy
                == .server(Self.text("socks5h://proxy.example:1080", "socks5h://proxy.example:1080")))
        let address = try #require(Self.environment["HOUSE_PROXY"])
        #expect(try Self.access("proxy: ${HOUSE_PROXY}").proxy == .server(Self.text("${HOUSE_PROXY}", address)))
        #expect(try Self.access("weight: 1").proxy == nil)
    }

    @Test(arguments: [
        ("login: {user: a, password: hunter2}", "3:32: password: found a password in the file"),
        ("login: {token: hunter2}", "3:20: token: found a token in the file"),
        ("login: {token: \"x${KEY}\"}", "3:20: token: found a token in the file"),
        ("login: {user: a}", "3:12: login needs the key \"password\""),
        ("login: {password: ${KEY}}", "3:12: login needs the key \"user\""),
        ("login: {user: a, password: ${KEY}, token: ${KEY}}", "3:19: user: found user beside token"),
        ("login: {header: X, user: a, password: ${KEY}}", "3:21: header: found header without token"),
        ("login: {header: Host, token: ${KEY}}", "3:21: header: found \"Host\", which bevaka or HTTP itself uses"),
        ("login: {header: \"X Y\", token: ${KEY}}", "3:21: header: found \"X Y\", expected the name of a header field"),
        ("login: {token: ${NO_SUCH_THING}}", "3:20: token: the environment variable NO_SUCH_THING is not set"),
        ("login: {token: ${BROKEN}}", "3:20: token: found something in ${BROKEN} that no header field can carry"),
        ("login: {user: ${COLON}, password: ${KEY}}", "3:19: user: found a colon"),
        ("login: {usr: a, password: ${KEY}}", "3:13: unknown key \"usr\" in login; did you mean \"user\"?"),
        ("login: anna", "3:12: login: found \"anna\", expected keys such as user, password, token"),
        ("password: x", "3:5: unknown key \"password\" in a feed; did you mean \"login\"?"),
        ("loign: {}", "3:5: unknown key \"loign\" in a feed; did you mean \"login\"?"),
        (
            "proxy: direct",
            "3:12: proxy: found \"direct\", expected the address of a proxy, or none; did you mean \"none\"?"
        ),
        ("proxy: http://proxy.example", "3:12: proxy: found \"http://proxy.example\", expected the proxy's port"),
        (
            "proxy: ftp://proxy.example:1",
            "3:12: proxy: found \"ftp://proxy.example:1\", expected an address that begins"
        ),
        ("proxy: http://a:hunter2@proxy.example:1", "3:12: proxy: found a login in the file, expected a reference"),
        ("proxy: ${PORTLESS}", "3:12: proxy: found something else in ${PORTLESS}, expected the proxy's port"),
        (
            "ca: no-such.pem",
            "3:9: ca: found \"no-such.pem\", expected a file of certificates in PEM form; there is no file"
        ),
        (
            "ca: /etc/hostname",
            "3:9: ca: found \"/etc/hostname\", expected a file of certificates in PEM form; /etc/hostname has none"
        ),
        ("cacert: x", "3:5: unknown key \"cacert\" in a feed; did you mean \"ca\"?"),
    ])
    func `what is wrong is said with its place, and no secret with it`(lines: String, complaint: String) {
        let complaints = Self.complaints(lines)
        #expect(complaints.contains { $0.hasPrefix(complaint) }, "\(complaints)")
        for secret in ["s3cr3t", "hunter2"] { #expect(!complaints.joined().contains(secret)) }
    }

    @Test func `a file of certificates stands beside the configuration`() throws {
        let folder = try TemporaryFolder()
        let certificate = "-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n"
        try certificate.write(toFile: folder.path + "/house.pem", atomically: true, encoding: .utf8)
        let text = "ca: house.pem\nfeeds:\n  - {url: https://a.example/, ca: ./house.pem}\n"
        let settings = try Settings.parse(
            Array(text.utf8), path: folder.path + "/feeds.yml", environment: [:], knownTopics: [])
        #expect(settings.caBundle == folder.path + "/house.pem")
        #expect(settings.feeds.first?.access.caBundle == folder.path + "/./house.pem")
    }

    @Test func `an entry is written with the names of secrets`() throws {
        let lines =
            "login: {user: ${USER_NAME}, password: ${KEY}}\n    proxy: ${HOUSE_PROXY}\n    ca: /etc/ssl/certs/ca-certificates.crt"
        var source = Source(name: "A", url: "https://b.example/")
        source.access = try Self.access("proxy: none")
        var expected = source
        var editor = try ConfigurationEditor(path: "feeds.yml", bytes: Array("feeds:\n".utf8))
        try editor.append(source)
        if FileManager.default.fileExists(atPath: "/etc/ssl/certs/ca-certificates.crt") {
            source.url = "https://c.example/"
            source.name = "B"
            source.access = try Self.access(lines)
            try editor.append(source)
        }
        #expect(!editor.text.contains("s3cr3t"))
        let read = try Sample.load(editor.text, environment: Self.environment)
        #expect(read.feeds.last == source)
        expected.access.proxy = .direct
        #expect(read.feeds.first == expected)
    }

    @Test func `lists for other people say nothing of it, and theirs are not believed`() throws {
        var source = Source(name: "A", url: "https://a.example/")
        source.access = try Self.access("login: {token: ${KEY}}\n    proxy: ${HOUSE_PROXY}")
        #expect(SourceNotation.keys(of: source).isEmpty)
        for key in ["login", "proxy", "ca"] {
            #expect(throws: RunFailure.self) {
                try SourceNotationTests.notation.source(
                    name: "A", url: "https://a.example/", keys: [(key, "{token: \"${KEY}\"}")])
            }
        }
    }
}
