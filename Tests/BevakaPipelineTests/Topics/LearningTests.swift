import BevakaCore
import BevakaPipeline
import Foundation
import Testing

struct LearningTests {
    /// Items that the tagger gives a topic of the region's own, which people say is wrong.
    private func corrected(_ count: Int, right: Int = 0) throws -> Bench {
        let bench = try Bench(topics: "{sea: {name: Hav, terms: {sv: [kajplats*]}}}")
        let names = (0..<count).map { String(repeating: "x", count: $0 + 3) }
        try bench.fill(names.map { Bench.item($0, "Om \($0)", "Kommunen skriver om en kajplats \($0) i dag.") })
        for (index, item) in try bench.items().enumerated() {
            _ = try bench.workplace.correct(item.publicID, [index < right ? "+sea" : "-sea"], author: nil)
        }
        return bench
    }

    @Test func `a few corrections teach nothing yet`() throws {
        let bench = try corrected(3)
        let failure = try #require(throws: RunFailure.self) { try bench.workplace.learn() }
        #expect(failure.code == .badInput)
        #expect(failure.message.contains("3 items have been corrected; there must be 20"))
        #expect(try !bench.workplace.forgetLearnt())
    }

    @Test func `what was learnt is kept in a file, used, and forgotten again`() throws {
        let bench = try corrected(24)
        let file = bench.cache + "/learnt.yml"
        let report = try bench.workplace.learn()
        #expect(report.contains("24 corrected items; 0 recent ones"))
        #expect(report.contains("sea"))
        #expect(report.contains("Kept in \(file)"), "\(report)")
        #expect(try String(contentsOfFile: file, encoding: .utf8).contains("adjustments:\n  sea: -"))
        #expect(try Tagging(bench.workplace).topic("sea").contains("corrections taught to give it less readily"))
        #expect(try bench.workplace.forgetLearnt())
        #expect(!FileManager.default.fileExists(atPath: file))
    }

    @Test func `nothing is kept that does not help`() throws {
        let bench = try Bench()
        try bench.fill((0..<24).map { Bench.item("\($0)", "Ny fiskekvot \($0)", "Fiskekvoten för torsk höjs.") })
        for item in try bench.items() {
            _ = try bench.workplace.correct(item.publicID, ["+maritime"], author: nil)
        }
        #expect(try bench.workplace.learn().contains("Nothing is kept"))
        #expect(!FileManager.default.fileExists(atPath: bench.cache + "/learnt.yml"))
    }

    @Test func `a damaged file of what was learnt is named with the remedy`() throws {
        let bench = try Bench()
        try bench.fill([Bench.item("a", "Nytt")])
        try "adjustments: {sea: much}\n".write(toFile: bench.cache + "/learnt.yml", atomically: true, encoding: .utf8)
        let failure = try #require(throws: RunFailure.self) {
            try bench.workplace.retag(since: nil, topics: [], progress: { _ in })
        }
        #expect(failure.code == .configuration)
        #expect(failure.message.contains("learnt.yml:1:20"))
        #expect(try bench.workplace.forgetLearnt())
    }
}
