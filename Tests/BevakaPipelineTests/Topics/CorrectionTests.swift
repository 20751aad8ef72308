import BevakaCore
import BevakaPipeline
import BevakaTag
import Foundation
import Testing

struct CorrectionTests {
    private func filled() throws -> (Bench, String) {
        let bench = try Bench()
        try bench.fill([Bench.item("a", "Nu börjar slussprojektet")], topics: ["energy"])
        return (bench, try #require(try bench.items().first?.publicID))
    }

    @Test func `a correction is stored with its author and shown with the item`() throws {
        let (bench, id) = try filled()
        let line = try bench.workplace.correct(String(id.prefix(6)), ["+maritime", "\u{2212}energy"], author: " Åsa ")
        #expect(line == "\(id)  maritime  Nu börjar slussprojektet")
        let shown = try bench.workplace.show(id)
        #expect(shown.contains("-energy  2026-11-23 07:00, Åsa; the tagger gives it with 90 %"))
        #expect(shown.contains("+maritime  2026-11-23 07:00, Åsa; the tagger does not give it"))
        #expect(try bench.workplace.correctionList().contains("\(id)  +maritime  2026-11-23  Åsa"))
    }

    @Test func `without a name it is the user's`() throws {
        let (bench, id) = try filled()
        _ = try bench.workplace.correct(id, ["-energy"], author: nil)
        #expect(try bench.items().first?.corrections.map(\.author) == ["asa"])
    }

    @Test func `what is taken back is as if it had not been said`() throws {
        let (bench, id) = try filled()
        let before = try bench.items()
        _ = try bench.workplace.correct(id, ["+maritime", "-energy"], author: nil)
        #expect(try bench.workplace.withdrawCorrections(of: id) == "\(id)  energy  Nu börjar slussprojektet")
        #expect(try bench.items() == before)
        #expect(try bench.workplace.correctionList() == "Nothing has been corrected.")
    }

    @Test func `corrected items are labelled items, and marked in the export`() throws {
        let (bench, id) = try filled()
        _ = try bench.workplace.correct(id, ["+maritime", "-energy"], author: nil)
        var lines: [String] = []
        try bench.workplace.exportCorrections { lines.append($0) }
        let labelled = try LabelledItem.all(jsonLines: Array(lines.joined(separator: "\n").utf8))
        #expect(labelled.map(\.item.id) == [id])
        #expect(labelled.first?.topics == [TopicID(rawValue: "maritime")])
        #expect(labelled.first?.language == .swedish)
        var exported = ""
        try bench.workplace.export(since: nil, topics: []) { exported += $0 }
        #expect(
            exported.contains(
                #""corrections":[{"at":"2026-11-23T06:00:00Z","author":"asa","belongs":false,"tagger_score":0.9,"topic":"energy"}"#
            ))
    }

    @Test(arguments: [
        (["maritime"], "write +TOPIC"), (["+"], "write +TOPIC"), (["+maritim"], "did you mean \"maritime\"?"),
        ([], "Say which"),
        (["+energy", "-energy"], "twice"), ([""], "write +TOPIC"),
    ])
    func `what is no correction is refused`(_ words: [String], _ part: String) throws {
        let (bench, id) = try filled()
        let failure = try #require(throws: RunFailure.self) { try bench.workplace.correct(id, words, author: nil) }
        #expect(failure.code == .usage)
        #expect(failure.message.contains(part), "\(failure.message)")
    }

    @Test func `an unknown item is refused, and no archive is made for it`() throws {
        let (bench, _) = try filled()
        #expect(throws: RunFailure.self) { try bench.workplace.correct("zz", ["+energy"], author: nil) }
        let empty = try Bench()
        let failure = try #require(throws: RunFailure.self) {
            try empty.workplace.correct("3f9a1c20", ["+energy"], author: nil)
        }
        #expect(failure.code == .badInput)
        #expect(!FileManager.default.fileExists(atPath: empty.cache + "/bevaka.sqlite"))
    }
}
