import BevakaConfig
import BevakaCore
import Testing

struct SubscriptionTests {
    private static let feeds = "feeds: [{name: A, group: G, url: https://a.example/}]\n"

    /// Their first line is line 2.
    private func complaints(_ lines: String) -> [String] {
        do throws(RunFailure) {
            _ = try Settings.parse(
                Array((Self.feeds + lines).utf8), path: "feeds.yml", environment: [:], knownTopics: Sample.topics,
                searches: Sample.searches)
            return []
        } catch {
            return error.message.split(separator: "\n").dropLast().map { String($0.dropFirst("feeds.yml:".count)) }
        }
    }

    @Test func `site, hubs, queries and templates are read`() throws {
        let settings = try Sample.load(
            Self.feeds + """
                site: https://eu.example.org/watch
                hubs: https://hub.example.org/
                templates: looks
                queries:
                  - {name: Night trains, query: 'nattåg* OR "night train"', note: asked for by the board}
                """)
        #expect(settings.site == "https://eu.example.org/watch/" && settings.hubs == ["https://hub.example.org/"])
        #expect(settings.templates == "looks")
        #expect(settings.queries == [SavedQuery(name: "Night trains", query: "nattåg* OR \"night train\"")])
        let short = try Sample.load(Self.feeds + "queries: {Ports: hamn*, Rail: järnväg*}")
        #expect(short.queries.map(\.name) == ["Ports", "Rail"] && short.queries[1].query == "järnväg*")
    }

    @Test func `wrong addresses`() {
        #expect(
            complaints("site: eu.example.org\n") == [
                "2:7: site: found \"eu.example.org\", expected an address that begins with http:// or https://; "
                    + "did you mean \"https://eu.example.org\"?"
            ])
        #expect(complaints("site: https://eu.example.org/?a=1\n").count == 1)
        #expect(
            complaints("hubs: [https://hub.example.org/]\n") == [
                "2:7: hubs: found hubs, which need the key \"site\": the public address of Cache/site"
            ])
    }

    @Test func `a team's match and not are checked as queries are`() {
        #expect(
            complaints("teams:\n  - {name: T, match: bad, not: good}\n  - name: U\n    not: 'bad'\n") == [
                "3:22: match: the search \"bad\" is wrong (7 topics, A G)",
                "5:10: not: the search \"bad\" is wrong (7 topics, A G)",
            ])
        #expect(complaints("teams: [{name: T, match: {a: b}}]\n").count == 1)
    }

    @Test func `what a search excludes by a sign is noted, and is no mistake`() throws {
        let settings = try Settings.parse(
            Array(
                (Self.feeds + "teams: [{name: T, match: hamnar -fotboll}, {name: U, match: TEN-T, not: '!b'}]\n"
                    + "queries: {Ports: hamn* -x}\n").utf8),
            path: "feeds.yml", environment: [:], knownTopics: Sample.topics, searches: Sample.searches)
        #expect(settings.teams.map(\.match) == ["hamnar -fotboll", "TEN-T"])
        #expect(settings.notices.map(\.place) == ["feeds.yml:2:26", "feeds.yml:2:73", "feeds.yml:3:18"])
        #expect(settings.notices.allSatisfy { $0.kind == .exclusion })
        for (notice, words) in zip(
            settings.notices, ["team \"T\": match: -fotboll ", "team \"U\": not: !b ", "query \"Ports\": -x "])
        {
            #expect(notice.message.contains(words), "\(notice.message)")
        }
    }

    @Test func `wrong queries`() {
        #expect(
            complaints(
                "queries:\n  - {nam: a}\n  - {name: B, query: bad}\n  - {name: b!, query: c}\n  - {name: '-', query: c}\n"
            ) == [
                "3:5: a query needs the key \"name\": what readers call it",
                "3:5: a query needs the key \"query\": what `bevaka search` would be given",
                "3:6: unknown key \"nam\" in a query; did you mean \"name\"?",
                "4:22: query: the search \"bad\" is wrong (7 topics, A G)",
                "5:12: found \"b!\", which has the letters of the name on line 4, expected each name once",
                "6:12: found \"-\" as a name, expected one with letters or digits",
            ])
        #expect(complaints("queries: {A: bad}\n") == ["2:14: A: the search \"bad\" is wrong (7 topics, A G)"])
        #expect(complaints("querys: {}\n") == ["2:1: unknown key \"querys\" in the file; did you mean \"queries\"?"])
        #expect(complaints("queries: nattåg\n").count == 1)
    }
}
