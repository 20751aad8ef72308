import BevakaConfig
import BevakaCore
import Testing

/// Wherever feeds.yml takes a list, a single entry may stand without the list.
struct SingleEntryTests {
    private static let feeds = "feeds: [{name: A, group: G, url: https://a.example/feed}]\n"
    private static let mail = "mail: {from: b@example.org, server: smtps://mail.example.org}\n"

    private static func team(_ key: String) -> String { feeds + mail + "teams: [{name: T, \(key)}]\n" }
    private static func feed(_ key: String) -> String { "feeds: [{url: https://a.example/feed, \(key)}]\n" }

    @Test(arguments: [
        ("feeds: [{url: https://a.example/feed}]\n", "feeds: {url: https://a.example/feed}\n"),
        ("feeds: [{url: https://a.example/feed}]\n", "feeds:\n  url: https://a.example/feed\n"),
        (feed("languages: [sv]"), feed("languages: sv")),
        (feed("language: [sv]"), feed("language: sv")),
        (feed("topics: [energy]"), feed("topics: energy")),
        (feed("categories: {News: [energy]}"), feed("categories: {News: energy}")),
        (feeds + "teams: [{name: T}]\n", feeds + "teams: {name: T}\n"),
        (team("topics: [energy]"), team("topics: energy")),
        (team("languages: [sv]"), team("languages: sv")),
        (team("language: [sv]"), team("language: sv")),
        (team("sources: [G]"), team("sources: G")),
        (team("days: [mon]"), team("days: mon")),
        (team("follow: [\"2025/0123(COD)\"]"), team("follow: 2025/0123(COD)")),
        (team("mail: [a@example.org]"), team("mail: a@example.org")),
        (team("webhook: [https://a.example/h]"), team("webhook: https://a.example/h")),
        (team("webhook: [{url: https://a.example/h}]"), team("webhook: {url: https://a.example/h}")),
        (
            team("webhook: [{url: https://a.example/h, kind: slack}]"),
            team("webhook: {url: https://a.example/h, kind: slack}")
        ),
        (
            team("webhook: [{url: \"${HOOK}\", kind: json, secret: \"${KEY}\"}]"),
            team("webhook: {url: \"${HOOK}\", kind: json, secret: \"${KEY}\"}")
        ),
        (
            feeds + "site: https://s.example/\nhubs: [https://h.example/]\n",
            feeds + "site: https://s.example/\nhubs: https://h.example/\n"
        ),
        (feeds + "queries: [{name: N, query: hamn*}]\n", feeds + "queries: {name: N, query: hamn*}\n"),
        (feeds + "queries: [{name: N, query: hamn*}]\n", feeds + "queries: {N: hamn*}\n"),
        (
            feeds + "topics: {maritime: {add: {sv: [sluss]}, remove: {en: [port]}}}\n",
            feeds + "topics: {maritime: {add: {sv: sluss}, remove: {en: port}}}\n"
        ),
        (
            feeds + "topics: {health: {name: H, terms: {sv: [hälsa]}}}\n",
            feeds + "topics: {health: {name: H, terms: {sv: hälsa}}}\n"
        ),
    ])
    func `one entry without its list is a list of one`(_ list: String, _ single: String) throws {
        let environment = ["HOOK": "https://a.example/hook", "KEY": "k"]
        let settings = try Sample.load(list, environment: environment)
        #expect(try Sample.load(single, environment: environment) == settings)
    }

    @Test(arguments: [
        "feeds: https://a.example/feed\n", feed("languages: {sv: 1}"), feed("topics: {energy: 1}"),
        feeds + "teams: T\n",
        team("mail: {to: a@example.org}"), team("days: {mon: 1}"), team("sources: {A: 1}"), team("follow: {X: 1}"),
        team("webhook: {address: https://a.example/h}"), feeds + "queries: hamn*\n",
        feeds + "site: https://s.example/\nhubs: {a: b}\n", feeds + "topics: {maritime: {add: {sv: {a: b}}}}\n",
    ])
    func `what is no entry is refused with its place`(_ text: String) {
        let complaints = Sample.complaints(text)
        #expect(!complaints.isEmpty)
        #expect(
            complaints.allSatisfy { $0.contains("expected") || $0.contains("needs the key") || $0.contains("mean") })
    }

    @Test func `a webhook's secret that chats do not check is refused at its place, in a list or without`() {
        let places = [
            "webhook: {url: https://a.example/h, kind: slack, secret: \"${K}\"}",
            "webhook: [{url: https://a.example/h, kind: slack, secret: \"${K}\"}]",
        ]
        .map { Sample.complaints(Self.team($0), environment: ["K": "k"]) }
        #expect(places.allSatisfy { $0.count == 1 && $0[0].contains("secret: found a secret for slack") })
    }

    @Test func `a retired connector is noted and still used`() throws {
        let settings = try Sample.load(
            Self.team("webhook: [https://a.example/h, https://x.webhook.office.com/webhookb2/secret]"))
        #expect(settings.teams[0].webhooks.map(\.kind) == [.json, .teams])
        #expect(settings.notices.map(\.kind) == [.retiredHook])
        let notice = try #require(settings.notices.first)
        #expect(notice.place == "feeds.yml:3:50")
        #expect(notice.message.contains("\"T\"") && notice.message.contains("workflow"))
        #expect(!notice.message.contains("secret"))
    }
}
