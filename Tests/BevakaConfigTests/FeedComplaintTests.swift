import Testing

struct FeedComplaintTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var entry: String
        var complaint: String
        var testDescription: String { entry }
    }

    /// What stands from line 3 and column 5 on in the entry of a feed, and the one complaint it must get.
    static let cases = [
        Case(
            entry: "wieght: 2",
            complaint: "3:5: unknown key \"wieght\" in a feed; did you mean \"weight\"?"),
        Case(
            entry: "Name: A",
            complaint: "3:5: unknown key \"Name\" in a feed; did you mean \"name\"?"),
        Case(
            entry: "interval: 1h",
            complaint: "3:5: unknown key \"interval\" in a feed; did you mean \"every\"?"),
        Case(
            entry: "lang: sv",
            complaint: "3:5: unknown key \"lang\" in a feed; did you mean \"language\"?"),
        Case(
            entry: "zebra: 1",
            complaint: "3:5: unknown key \"zebra\" in a feed, expected one of name, url, group, weight, language, "
                + "languages, topics, categories, enabled, every, limits, login, proxy, ca, page, json, note"),
        Case(
            entry: "weight: heavy",
            complaint: "3:13: weight: found \"heavy\", expected a number from 0 to 10"),
        Case(entry: "weight: -1", complaint: "3:13: weight: found \"-1\", expected a number from 0 to 10"),
        Case(entry: "weight: nan", complaint: "3:13: weight: found \"nan\", expected a number from 0 to 10"),
        Case(entry: "weight: \"2\"", complaint: "3:13: weight: found \"2\", expected a number from 0 to 10"),
        Case(entry: "weight: [1]", complaint: "3:13: weight: found a list, expected a number from 0 to 10"),
        Case(entry: "weight: {a: 1}", complaint: "3:13: weight: found a block of keys, expected a number from 0 to 10"),
        Case(entry: "name: [A]", complaint: "3:11: name: found a list, expected text"),
        Case(entry: "name: \"\"", complaint: "3:11: name: found \"\", expected text on one line"),
        Case(
            entry: "limits: {timeout: 0s, connect: 5}",
            complaint: "3:23: timeout: found \"0s\", expected a duration from 1s to 10m, written like 90s, 15m or 2h"),
        Case(entry: "enabled: perhaps", complaint: "3:14: enabled: found \"perhaps\", expected true or false"),
        Case(
            entry: "topics: [transport, enrgy]",
            complaint:
                "3:25: topics: found \"enrgy\", expected one of the topics cohesion, transport, energy, maritime, "
                + "planning, innovation, funding; did you mean \"energy\"?"),
        Case(
            entry: "topics: [energy, energy]",
            complaint: "3:22: topics: found \"energy\" twice, expected each topic once"),
        Case(
            entry: "categories: {REGI: [cohesoin]}",
            complaint:
                "3:25: REGI: found \"cohesoin\", expected one of the topics cohesion, transport, energy, maritime, "
                + "planning, innovation, funding; did you mean \"cohesion\"?"),
        Case(entry: "categories: [REGI]", complaint: "3:17: categories: found a list, expected a block of keys"),
        Case(
            entry: "categories: {REGI: }", complaint: "3:24: REGI: found nothing, expected a topic or a list of topics"),
        Case(
            entry: "language: svenska",
            complaint:
                "3:15: language: found \"svenska\", expected a language code of two letters (ISO 639-1), such as "
                + "sv, en or fi; did you mean \"sv\"?"),
        Case(
            entry: "languages: [sv, dk]",
            complaint: "3:21: languages: found \"dk\", expected a language code of two letters (ISO 639-1), such as "
                + "sv, en or fi; did you mean \"da\"?"),
        Case(
            entry: "language: sv\nlanguages: [en]",
            complaint: "3:15: language: found both language and languages, expected one of them"),
        Case(
            entry: "every: 30",
            complaint: "3:12: every: found \"30\", expected a duration from 1m to 30d, written like 90s, 15m or 2h"),
        Case(
            entry: "every: 10s",
            complaint: "3:12: every: found \"10s\", expected a duration from 1m to 30d, written like 90s, 15m or 2h"),
        Case(
            entry: "limits: {timeuot: 5s}",
            complaint: "3:14: unknown key \"timeuot\" in limits; did you mean \"timeout\"?"),
        Case(
            entry: "limits: {size: big}",
            complaint: "3:20: size: found \"big\", expected a size from 1 kB to 512 MB, such as 500 kB or 8 MB"),
        Case(
            entry: "limits: {redirects: 21}",
            complaint: "3:25: redirects: found \"21\", expected a whole number from 0 to 20"),
        Case(
            entry: "limits: 5s",
            complaint: "3:13: limits: found \"5s\", expected keys such as timeout, connect, stall"),
        Case(
            entry: "pages: {item: //article}",
            complaint:
                "3:5: unknown key \"pages\" in a feed; did you mean \"page\"?"),
        Case(
            entry: "<<: 1",
            complaint: "3:5: found a merge key (<<), which is not read here; write the keys out"),
        Case(
            entry: "url: https://b.example/",
            complaint: "3:5: the key \"url\" stands here a second time (first on line 2); keep one of them"),
        Case(
            entry: "topics: *usual",
            complaint: "3:13: found *usual without quotes, which YAML reads as a reference to an anchor of that name; "
                + "write \"*usual\""),
    ]

    @Test(arguments: cases)
    func `a wrong entry is named with its place and what was expected`(_ wrong: Case) {
        #expect(Sample.complaints(ofFeedWith: wrong.entry).first == "feeds.yml:\(wrong.complaint)")
    }

    @Test func `an address that is none is refused with the reason`() {
        let cases = [
            (
                "ftp://a.example/",
                "found \"ftp://a.example/\", expected an address that begins with http:// or https://"
            ),
            (
                "www.a.example/feed",
                "found \"www.a.example/feed\", expected an address that begins with http:// or https://; "
                    + "did you mean \"https://www.a.example/feed\"?"
            ),
            (
                "htps://a.example/",
                "found \"htps://a.example/\", expected an address that begins with http:// or https://; "
                    + "did you mean \"https://a.example/\"?"
            ),
            (
                "feed:https://a.example/",
                "found \"feed:https://a.example/\", expected an address that begins with http:// or https://; "
                    + "did you mean \"https://a.example/\"?"
            ),
            ("https://", "found \"https://\", expected a host after ://"),
            ("https:///feed", "found \"https:///feed\", expected a host after ://"),
            (
                "https://a..example/",
                "found \"https://a..example/\", expected a host name of letters, digits, hyphens and dots"
            ),
            ("https://a.example:0/", "found \"https://a.example:0/\", expected a port from 1 to 65535 after the colon"),
            ("https://a.example:x/", "found \"https://a.example:x/\", expected a port from 1 to 65535 after the colon"),
            ("https://a.example/a b", "found \"https://a.example/a b\", expected an address without spaces"),
            (
                "https://a.example/${TOKEN}",
                "found a reference to the environment, which only user, password, token, proxy, server and webhook may hold"
            ),
            (
                "https://eu:secret@a.example/",
                "found something else, expected an address without user name and password"
            ),
        ]
        for (address, complaint) in cases {
            #expect(Sample.complaints("feeds: [{url: \"\(address)\"}]") == ["feeds.yml:1:15: url: \(complaint)"])
        }
    }

    @Test func `a feed without an address is named`() {
        let text = """
            feeds:
              - name: A
              - url:
              - https://c.example/
              - [1]
            """
        #expect(
            Sample.complaints(text) == [
                "feeds.yml:2:5: a feed needs the key \"url\": the address of the feed",
                "feeds.yml:3:5: a feed needs the key \"url\": the address of the feed",
                "feeds.yml:4:5: feeds: found \"https://c.example/\", expected a feed with its key url; "
                    + "did you mean \"url: https://c.example/\"?",
                "feeds.yml:5:5: feeds: found a list, expected keys such as name, url, group",
            ])
    }

    @Test func `names and addresses must differ`() {
        let text = """
            feeds:
              - {name: A, url: "https://a.example/feed"}
              - {name: a, url: "HTTPS://A.example:443/feed#top"}
            """
        #expect(
            Sample.complaints(text) == [
                "feeds.yml:3:12: name: found \"a\" a second time (first on line 2), expected each name once",
                "feeds.yml:3:20: url: found the same address as on line 2, expected each address once",
            ])
    }
}
