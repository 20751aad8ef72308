import BevakaCore
import BevakaPipeline
import Testing

struct StoryRulingTests {
    private static func bench() throws -> (Bench, [String]) {
        let bench = try Bench()
        try bench.fill([Bench.item("a", "Färja till Norrvik"), Bench.item("b", "Ferry for Norrvik")])
        return (bench, try bench.items().map(\.publicID))
    }

    @Test func `what a person joins is shown with who said so and when, and exported`() throws {
        let (bench, ids) = try Self.bench()
        let line = try bench.workplace.joinStories(ids[0], ids[1], author: nil)
        #expect(line.contains("2 tellings"))
        let card = try bench.workplace.show(ids[0])
        #expect(card.contains("The same story\n"))
        #expect(card.contains("asa said so, with \(ids[1])"))
        #expect(card.contains("one story with \(ids[1])  2026-11-23"))
        var lines: [String] = []
        try bench.workplace.export(since: nil, topics: []) { lines.append($0) }
        #expect(lines.count == 2)
        #expect(lines[0].contains(#""joined_by_hand":["\#(ids[1])"]"#))
        #expect(lines.allSatisfy { $0.contains(#""lead_item":"#) })
    }

    @Test func `what a person splits is listed, and the item stands alone`() throws {
        let (bench, ids) = try Self.bench()
        _ = try bench.workplace.joinStories(ids[0], ids[1], author: "Åsa")
        let line = try bench.workplace.splitStory(ids[1], author: "Åsa")
        #expect(line.contains("by itself"))
        #expect(try bench.workplace.storyList().hasPrefix("split"))
        #expect(try bench.workplace.storyList().contains("Åsa"))
        #expect(try !bench.workplace.show(ids[0]).contains("The same story"))
        #expect(try bench.workplace.show(ids[0]).contains("another story than \(ids[1])"))
    }

    @Test func `nothing said is said so`() throws {
        let (bench, _) = try Self.bench()
        #expect(try bench.workplace.storyList() == "Nobody has split or joined a story.")
    }

    @Test func `an item that is alone cannot be split`() throws {
        let (bench, ids) = try Self.bench()
        let failure = try #require(throws: RunFailure.self) { try bench.workplace.splitStory(ids[0], author: nil) }
        #expect(failure.code == .usage)
    }
}
