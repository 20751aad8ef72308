import BevakaConfig
import BevakaCore
import BevakaStore
import Foundation
import Testing

@testable import BevakaPipeline

struct EditionStageTests {
    private let maritime = TopicID(rawValue: "maritime")
    private let seven = TeamBench.seven

    private func team(
        _ schedule: Team.Schedule = .daily(hour: 7, minute: 0, days: [1, 2, 3, 4, 5]),
        _ change: (inout Team) -> Void = { _ in }
    ) -> Team {
        var team = Team(name: "Maritime watch", topics: [maritime], mail: ["a@example.org"], schedule: schedule)
        change(&team)
        return team
    }

    private let immediately = Team.Schedule.immediately(batch: .seconds(0), quiet: nil)

    @Test func `an edition holds what is new and wanted, once`() async throws {
        let bench = try await TeamBench(team())
        try bench.arrive(
            [TeamBench.item("1"), TeamBench.item("2", topic: "energy"), TeamBench.item("3", topic: nil)],
            at: seven - 3_600)
        #expect(try await bench.run(at: seven - 1).isEmpty)
        let editions = try await bench.run(at: seven)
        #expect(editions.count == 1)
        #expect(try bench.identifiers(editions[0]) == ["1"])
        #expect(editions[0].number == 1)
        #expect(editions[0].content?.text.contains("Nr 1") == true)
        let text = try #require(editions[0].content?.text.replacing("\n", with: " "))
        #expect(text.contains("2 poster utanför urvalet"))
        #expect(try await bench.run(at: seven + 900).isEmpty)
        #expect(try bench.store.outbox(due: seven).map(\.recipient) == ["a@example.org"])
    }

    @Test func `after an outage there is one edition with everything`() async throws {
        let bench = try await TeamBench(team())
        for day in 0..<5 { try bench.arrive([TeamBench.item("\(day)")], at: seven + Double(day) * 86_400) }
        let editions = try await bench.run(at: seven + 9 * 86_400)
        #expect(editions.count == 1)
        #expect(try bench.identifiers(editions[0]).count == 5)
    }

    @Test func `a team that is told immediately gets what came in this pass`() async throws {
        let bench = try await TeamBench(team(immediately))
        try bench.arrive([TeamBench.item("1")], at: seven)
        #expect(try await bench.run(at: seven).map(\.items.count) == [1])
        #expect(try await bench.run(at: seven + 60).isEmpty)
        try bench.arrive([TeamBench.item("2"), TeamBench.item("3")], at: seven + 900)
        #expect(try await bench.run(at: seven + 900).map(\.items.count) == [2])
    }

    @Test func `what waits for others is not lost`() async throws {
        let bench = try await TeamBench(team(.immediately(batch: .seconds(1_800), quiet: nil)))
        try bench.arrive([TeamBench.item("1")], at: seven)
        #expect(try await bench.run(at: seven).isEmpty)
        try bench.arrive([TeamBench.item("2")], at: seven + 900)
        #expect(try await bench.run(at: seven + 900).isEmpty)
        #expect(try await bench.run(at: seven + 1_800).map(\.items.count) == [2])
    }

    @Test func `a source's back catalogue goes to nobody`() async throws {
        let bench = try await TeamBench(team(immediately))
        let newcomer = Source(name: "Newcomer", url: "https://new.example/feed")
        try bench.store.synchronize([TeamBench.source, TeamBench.other, newcomer], now: seven)
        try bench.arrive([TeamBench.item("old")], at: seven, source: newcomer)
        #expect(try await bench.run(at: seven).isEmpty)
        try bench.arrive([TeamBench.item("new")], at: seven + 900, source: newcomer)
        #expect(try await bench.run(at: seven + 900).map(\.items.count) == [1])
    }

    @Test func `a correction by a person brings an item to its team`() async throws {
        let bench = try await TeamBench(team())
        try bench.arrive([TeamBench.item("1", topic: "energy")], at: seven - 3_600)
        #expect(try await bench.run(at: seven).isEmpty)
        let item = try #require(try bench.store.items(ItemQuery()).first)
        let correction = Correction(topic: maritime, belongs: true, author: "asa", at: seven + 3_600)
        _ = try bench.store.correct(item.publicID, [correction])
        let editions = try await bench.run(at: seven + 86_400)
        #expect(try editions.map { try bench.identifiers($0) } == [["1"]])
        #expect(try await bench.run(at: seven + 2 * 86_400).isEmpty)
    }

    @Test func `a further telling of a told story stands in one line that says so`() async throws {
        let bench = try await TeamBench(team())
        try bench.arrive([TeamBench.item("1", "New ferry quays for the northern archipelago")], at: seven - 3_600)
        _ = try await bench.run(at: seven)
        let retold = TeamBench.item(
            "x", "New ferry quays for the northern archipelago", link: "https://harbour.example/1")
        try bench.arrive([retold], at: seven + 3_600, source: TeamBench.other)
        let edition = try #require(await bench.run(at: seven + 86_400).first)
        #expect(edition.content?.text.contains("Mer om tidigare nyheter (1)") == true)
        #expect(edition.content?.text.contains("först i nr 1") == true)
    }

    @Test func `languages, sources, queries and the least score choose`() async throws {
        let bench = try await TeamBench(
            team { $0.languages = [.swedish] },
            Team(name: "By source", topics: [maritime], sources: ["Sound Cities"]),
            Team(name: "By query", match: "quay", not: "northern"), Team(name: "Sure", minimumScore: 0.95),
            Team(name: "Everything"))
        try bench.arrive(
            [
                TeamBench.item("en"), TeamBench.item("sv", language: .swedish),
                TeamBench.item("unknown", language: nil),
                TeamBench.item("northern", "The northern ferry", topic: nil),
            ], at: seven - 3_600)
        try bench.arrive([TeamBench.item("cities")], at: seven - 3_000, source: TeamBench.other)
        var told: [String: Set<String>] = [:]
        for edition in try await bench.run(at: seven) { told[edition.team] = Set(try bench.identifiers(edition)) }
        #expect(
            told == [
                "maritime-watch": ["sv", "unknown"], "by-source": ["cities"],
                "by-query": ["en", "sv", "unknown", "cities"],
                "everything": ["en", "sv", "unknown", "northern", "cities"],
            ])
    }

    @Test(arguments: ["match", "not"])
    func `a search that cannot be read is its team's trouble alone, which stays due`(_ key: String) async throws {
        let broken = team { team in
            team.name = "Broken"
            team.weekly = 2
            if key == "match" { team.match = "(quay" } else { team.not = "quay AND" }
        }
        var bench = try await TeamBench(team { $0.name = "Before" }, broken, team { $0.name = "Behind" })
        try bench.arrive([TeamBench.item("1")], at: seven - 6 * 86_400)
        let made = try await bench.turns(at: seven)
        #expect(made.editions.map(\.team) == ["before", "behind"])
        // The day's edition and the week in review.
        #expect(made.troubles.map(\.team) == ["Broken", "Broken"])
        for trouble in made.troubles {
            for word in ["\"Broken\"", "\(key): \"", "character", "feeds.yml", "bevaka check"] {
                #expect(trouble.sentence.contains(word), "\(trouble.sentence)")
            }
        }
        #expect(try await bench.turns(at: seven + 900).troubles.count == 2)
        bench.settings.teams[1].match = nil
        bench.settings.teams[1].not = nil
        let mended = try await bench.turns(at: seven + 1_800)
        #expect(mended.troubles.isEmpty)
        #expect(mended.editions.map(\.kind) == [.regular, .weekly])
        #expect(try bench.identifiers(mended.editions[0]) == ["1"])
    }

    @Test func `a search that excludes chooses what it does not exclude`() async throws {
        let bench = try await TeamBench(
            Team(name: "Hyphen", match: "quay -northern"), Team(name: "Mark", match: "quay !\"northern ferry\""),
            Team(name: "Only", match: "-quay"), Team(name: "Twice", not: "-northern"))
        try bench.arrive(
            [
                TeamBench.item("south"), TeamBench.item("north", "The northern ferry"),
                TeamBench.item("other", "A bridge", text: "It is closed."),
            ], at: seven - 3_600)
        var told: [String: Set<String>] = [:]
        for edition in try await bench.run(at: seven) { told[edition.team] = Set(try bench.identifiers(edition)) }
        #expect(told == ["hyphen": ["south"], "mark": ["south"], "only": ["other"], "twice": ["north"]])
    }

    @Test func `nothing new is said only to a team that asks`() async throws {
        let bench = try await TeamBench(team(), Team(name: "Curious", topics: [maritime], notesSilence: true))
        let editions = try await bench.run(at: seven + 21 * 86_400)
        #expect(editions.map(\.team) == ["curious"])
        #expect(editions[0].kind == .silence)
        #expect(editions[0].content?.subject.contains("inget nytt") == true)
        #expect(editions[0].content?.text.contains("Inget nytt på 3 veckor.") == true)
    }

    @Test func `a clock that jumped ahead and came back loses nothing and repeats nothing`() async throws {
        let bench = try await TeamBench(team(), team(immediately) { $0.name = "Now" })
        try bench.arrive([TeamBench.item("1")], at: seven - 3_600)
        _ = try await bench.run(at: seven + 2_000 * 86_400)
        try bench.arrive([TeamBench.item("2")], at: seven)
        let editions = try await bench.run(at: seven)
        #expect(try editions.map { try bench.identifiers($0) } == [["2"], ["2"]])
        #expect(try await bench.run(at: seven + 900).isEmpty)
    }

    @Test func `a followed document is told whatever its topics, in a section of its own`() async throws {
        let bench = try await TeamBench(team { $0.follow = ["2025/0123(COD)"] })
        var item = TeamBench.item("1", topic: "energy")
        item.references = [Reference(kind: "procedure", text: "2025/0123(COD)", id: "2025/0123(COD)")]
        try bench.arrive([item, TeamBench.item("2", topic: "energy")], at: seven - 3_600)
        let edition = try #require(await bench.run(at: seven).first)
        #expect(try bench.identifiers(edition) == ["1"])
        #expect(edition.content?.text.contains("Ärenden ni följer (1)") == true)
    }

    @Test func `an edit that says something new is told once, and one that says nothing is not told`() async throws {
        let bench = try await TeamBench(team())
        let texts = [
            "The call closes on 15 January 2027. Read by 12 people.", "Ferries need quays. Read by 12 people.",
        ]
        try bench.arrive(
            [TeamBench.item("1", text: texts[0]), TeamBench.item("2", text: texts[1])], at: seven - 3_600)
        _ = try await bench.run(at: seven)
        try bench.arrive(
            [
                TeamBench.item("1", text: "The call closes on 22 January 2027. Read by 40 people."),
                TeamBench.item("2", text: "Ferries need quays. Read by 57 people."),
            ], at: seven + 3_600)
        let edition = try #require(await bench.run(at: seven + 86_400).first)
        #expect(edition.items.map(\.role) == [.change])
        #expect(try bench.identifiers(edition) == ["1"])
        #expect(edition.content?.text.contains("Ändrat sedan ni läste det") == true)
        #expect(try await bench.run(at: seven + 2 * 86_400).isEmpty)
    }

    @Test func `the week in review comes once on its day, beside the day's edition`() async throws {
        let bench = try await TeamBench(team { $0.weekly = 2 })
        try bench.arrive([TeamBench.item("1")], at: seven - 6 * 86_400)
        try bench.arrive([TeamBench.item("2")], at: seven - 3_600)
        let editions = try await bench.run(at: seven)
        #expect(editions.map(\.kind) == [.regular, .weekly])
        #expect(editions.map(\.number) == [1, 2])
        #expect(editions[1].content?.subject.contains("vecka 47, 1 nyhet") == true)
        #expect(try await bench.run(at: seven + 900).isEmpty)
        #expect(try await bench.run(at: seven + 7 * 86_400).map(\.kind) == [.weekly])
    }
}
