import BevakaCore
import BevakaPipeline
import BevakaStore
import BevakaTag
import Foundation
import Testing

struct RetagTests {
    private func retag(
        _ bench: Bench, since: String? = nil, topics: [String] = [], progress: (Int) -> Void = { _ in }
    ) throws -> String {
        try bench.workplace.retag(since: since, topics: topics, progress: progress)
    }

    private func topics(_ bench: Bench) throws -> [[String]] {
        try bench.items().map { $0.annotated.topics.map(\.id.rawValue) }
    }

    @Test func `stored items get the topics of today's vocabulary, and nothing else changes`() throws {
        let bench = try Bench(topics: "{maritime: {add: {sv: [\"slussprojekt*\"]}}}")
        try bench.fill([Bench.item("a", "Nu börjar slussprojektet")], topics: ["energy"])
        let before = try #require(try bench.items().first)
        #expect(try retag(bench) == "1 items tagged again, 1 changed\nenergy    +0  -1\nmaritime  +1  -0")
        let after = try #require(try bench.items().first)
        #expect(after.annotated.topics.map(\.id.rawValue) == ["maritime"])
        #expect(after.annotated.topics.first?.evidence.first?.match == "slussprojektet")
        var same = after
        same.annotated.topics = before.annotated.topics
        #expect(same == before)
        #expect(try retag(bench) == "1 items tagged again, 0 changed")
    }

    @Test func `only the topics that are named change, and only items since then`() throws {
        let bench = try Bench(topics: "{maritime: {add: {sv: [\"slussprojekt*\"]}}}")
        try bench.fill([Bench.item("old", "Slussprojektet dröjer")], daysAgo: 40)
        try bench.fill([Bench.item("a", "Nu börjar slussprojektet")], topics: ["energy", "planning"])
        _ = try retag(bench, since: "2w", topics: ["maritime"])
        #expect(try topics(bench) == [[], ["maritime", "energy", "planning"]])
        _ = try retag(bench, since: "2w", topics: ["energy"])
        #expect(try topics(bench) == [[], ["maritime", "planning"]])
        _ = try retag(bench)
        #expect(try topics(bench) == [["maritime"], ["maritime"]])
    }

    @Test func `corrections win, also over topics that are named`() throws {
        let bench = try Bench(topics: "{maritime: {add: {sv: [\"slussprojekt*\"]}}}")
        try bench.fill([Bench.item("a", "Nu börjar slussprojektet")])
        let id = try #require(try bench.items().first?.publicID)
        _ = try bench.workplace.correct(id, ["-maritime", "+energy"], author: nil)
        #expect(try retag(bench) == "1 items tagged again, 0 changed")
        #expect(try topics(bench) == [["energy"]])
        _ = try retag(bench, topics: ["transport"])
        #expect(try topics(bench) == [["energy"]])
        _ = try bench.workplace.withdrawCorrections(of: id)
        #expect(try topics(bench) == [["maritime"]])
    }

    @Test func `a run that was killed is continued where it stopped`() throws {
        let bench = try Bench(topics: "{maritime: {add: {sv: [\"slussprojekt*\"]}}}")
        try bench.fill(
            (0..<220).map { Bench.item("\($0)", "Slussprojektet, del \($0)", "Del \($0) av slussprojektet.") })
        let killed = try Bench(topics: "{maritime: {add: {sv: [\"slussprojekt*\"]}}}")
        try FileManager.default.createDirectory(atPath: killed.cache, withIntermediateDirectories: true)
        var copies = 0
        let whole = try retag(bench) { count in
            // The archive as a kill at this moment leaves it.
            guard count == 200, let store = try? SQLiteStore(directory: bench.cache, readOnly: true) else { return }
            if (try? store.backup(to: killed.cache + "/bevaka.sqlite")) != nil { copies += 1 }
        }
        #expect(copies == 1)
        #expect(whole == "220 items tagged again, 220 changed\nmaritime  +220  -0")
        #expect(try topics(killed).filter { $0 == ["maritime"] }.count == 200)
        #expect(
            try retag(killed)
                == "220 items tagged again, 220 changed (went on after 200 of an earlier run)\nmaritime  +220  -0")
        #expect(try topics(killed) == topics(bench))
        #expect(try killed.store { try $0.retagging() } == nil)
    }

    @Test func `what was begun for another vocabulary is begun anew`() throws {
        let bench = try Bench()
        try bench.fill([Bench.item("a", "Nu börjar slussprojektet")])
        try bench.store { try $0.annotate([], progress: Retagging(task: "other", lastRow: 999, items: 200)) }
        #expect(try retag(bench) == "1 items tagged again, 0 changed")
    }

    @Test func `a footer that recurs gives no topic`() throws {
        let bench = try Bench()
        let footer = "\n\nVi arbetar för hållbar sjöfart, fiske och vattenbruk i Östersjön för våra medlemmar."
        let titles = ["Ny chef", "Öppet hus på måndag", "Så firar vi jul", "Kansliet flyttar", "Nytt nyhetsbrev"]
        try bench.fill(
            titles.enumerated().map { Bench.item("\($0)", $1, "\($1): det och annat berättar vi här om." + footer) },
            topics: ["maritime"])
        #expect(try retag(bench).contains("maritime  +0  -5"))
        try bench.fill(
            [Bench.item("9", "Ny fiskekvot", "Fiskekvoten för torsk i Östersjön höjs.\(footer)")], daysAgo: 0)
        _ = try retag(bench)
        let item = try #require(try bench.items().last)
        #expect(item.annotated.topics.map(\.id.rawValue) == ["maritime"])
        #expect(item.annotated.topics.flatMap(\.evidence).allSatisfy { $0.end <= 40 })
    }

    @Test func `another run holds it up, and what cannot be read is refused`() throws {
        let bench = try Bench()
        try bench.fill([Bench.item("a", "Nytt")])
        #expect(throws: RunFailure.self) { try retag(bench, since: "yesterday") }
        #expect(throws: RunFailure.self) { try retag(bench, topics: ["sea"]) }
        let lock = try bench.workplace.lock()
        let failure = try #require(throws: RunFailure.self) { try retag(bench) }
        #expect(failure.code == .locked)
        _ = consume lock
    }
}
