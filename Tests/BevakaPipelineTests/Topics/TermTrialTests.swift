import BevakaCore
import BevakaPipeline
import Foundation
import Testing

struct TermTrialTests {
    private func ask(
        _ bench: Bench, _ term: String, topic: String? = "maritime", language: String? = nil, days: Int = 90,
        removes: Bool = false, limit: Int = 50
    ) throws -> String {
        try bench.workplace.tryTerm(
            .init(term: term, topic: topic, language: language, days: days, removes: removes, limit: limit))
    }

    private func filled() throws -> Bench {
        let bench = try Bench()
        try bench.fill([Bench.item("old", "Slussprojektet drar ut på tiden")], daysAgo: 100)
        try bench.fill([
            Bench.item("a", "Nu börjar slussprojektet", "Slussprojekten vid Slussen öppnar för trafik i vår."),
            Bench.item("b", "Ny chef på kansliet"),
            Bench.item("c", "Ny fiskekvot för torsk", "Fiskekvoten för torsk höjs, och slussprojektet får vänta."),
        ])
        return bench
    }

    @Test func `the items that would gain the topic are listed with the words`() throws {
        let bench = try filled()
        let id = try #require(try bench.items().first { $0.annotated.item.id == "a" }?.publicID)
        let text = try ask(bench, "slussprojekt*", language: "sv")
        let lines = text.split(separator: "\n").map(String.init)
        #expect(
            lines[0].hasPrefix(
                "+  maritime  \(id)  2026-11-18  Harbour Office  slussprojektet, Slussprojekten  Nu börjar"))
        #expect(
            lines[1]
                == "Of 3 items of the last 90 days 1 would gain maritime, 0 lose it; it stands in 1 more, where nothing changes."
        )
        #expect(try ask(bench, "slussprojekt*", days: 200).contains("2 would gain maritime"))
        #expect(try ask(bench, "slussprojekt*", days: 200, limit: 1).contains("… and 1 more"))
    }

    @Test func `nothing is changed by asking`() throws {
        let bench = try filled()
        let before = try bench.items()
        _ = try ask(bench, "slussprojekt*")
        #expect(try bench.items() == before)
    }

    @Test func `a term that is taken away shows what would be lost`() throws {
        let bench = try Bench(topics: "{maritime: {add: {sv: [\"slussprojekt*\"]}}}")
        try bench.fill([Bench.item("a", "Nu börjar slussprojektet")])
        let text = try ask(bench, "slussprojekt*", removes: true)
        #expect(text.contains("-  maritime"))
        #expect(text.contains("0 would gain maritime, 1 lose it"))
        #expect(try ask(bench, "slussprojekt*", topic: nil, removes: true) == text)
    }

    @Test func `without a topic it tells where the term stands, and what is there`() throws {
        let bench = try filled()
        let text = try ask(bench, "slussprojekt*", topic: nil)
        #expect(text.contains("stands in 2 of 3 items of the last 90 days, which have no topic 2."))
    }

    @Test func `where a person has spoken nothing changes`() throws {
        let bench = try filled()
        let id = try #require(try bench.items().first { $0.annotated.item.id == "a" }?.publicID)
        _ = try bench.workplace.correct(id, ["-maritime"], author: nil)
        #expect(try ask(bench, "slussprojekt*").contains("0 would gain maritime, 0 lose it"))
    }

    @Test func `what cannot be asked is refused with a sentence`() throws {
        let bench = try filled()
        for (work, part) in [
            ({ try ask(bench, "ham*n") }, "no term"), ({ try ask(bench, "hamn", topic: "maritim") }, "did you mean"),
            ({ try ask(bench, "hamn", language: "1") }, "--language"), ({ try ask(bench, "hamn", days: 0) }, "--days"),
            ({ try ask(bench, "hamn", limit: 0) }, "--limit"),
            ({ try ask(bench, "slussprojekt*", removes: true) }, "no term of maritime"),
            ({ try ask(bench, "slussprojekt*", topic: nil, removes: true) }, "no term of any topic"),
        ] as [(() throws -> String, String)] {
            let failure = try #require(throws: RunFailure.self) { try work() }
            #expect(failure.code == .usage)
            #expect(failure.message.contains(part), "\(failure.message)")
        }
        let failure = try #require(throws: RunFailure.self) { try ask(Bench(), "hamn") }
        #expect(failure.code == .badInput)
    }
}
