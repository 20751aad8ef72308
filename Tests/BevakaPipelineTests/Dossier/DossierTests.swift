import BevakaConfig
import BevakaCore
import BevakaPipeline
import BevakaStore
import BevakaTag
import BevakaTestSupport
import Foundation
import Logging
import Testing

struct DossierTests {
    /// 23 November 2026, 06:00 UTC.
    private static let now = Date(timeIntervalSince1970: 1_795_413_600)
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.write(
            """
            feeds: [{name: Harbour Office, url: "https://harbour.example/feed"}]
            teams:
              # who reads what
              - name: EU advisers
                topics: [maritime]
            """, to: "feeds.yml")
        let at = Self.now - 86_400
        func item(_ id: String, _ title: String, _ text: String, daysAgo: Double) -> AnnotatedItem {
            let item = Item(
                id: id, url: "https://harbour.example/\(id)", title: title, contentText: text,
                published: Self.now - daysAgo * 86_400)
            let day = Deadline(kind: .consultation, date: "2027-01-15", text: "comments until 15 January 2027")
            return AnnotatedItem(
                item: item, references: References.find(in: text),
                deadlines: text.contains("comments until") ? [day] : [],
                fingerprint: StoryFingerprint(link: item.url))
        }
        let store = try SQLiteStore(directory: folder.path + "/Cache")
        let source = Source(name: "Harbour Office", url: "https://harbour.example/feed")
        try store.synchronize([source], now: at - 86_400)
        let items = [
            item("1", "Commission proposes a port act", "The proposal COM(2025) 123 final was presented.", daysAgo: 9),
            item(
                "2", "Committee opens consultation",
                "File 2025/0123(COD), on COM(2025) 123: comments until 15 January 2027.", daysAgo: 5),
            item("3", "Plenary vote", "The Parliament voted on 2025/0123(COD).", daysAgo: 2),
            item("4", "Another matter", "Nothing about it, see 2024/0001(COD).", daysAgo: 1),
        ]
        _ = try store.apply([StoreChange(source: source, at: at, outcome: .fetched, items: items, nextCheck: at)])
        try store.close()
    }

    private func workplace() throws -> Workplace {
        try Workplace(
            configuration: folder.path + "/feeds.yml", cache: folder.path + "/Cache", environment: [:], version: "1",
            now: { Self.now }, logger: Logger(label: "test"))
    }

    private func configuration() throws -> String {
        try String(contentsOfFile: folder.path + "/feeds.yml", encoding: .utf8)
    }

    @Test(arguments: ["2025/0123(COD)", "COM(2025) 123", "com/2025/123", "52025PC0123"])
    func `the timeline holds what speaks of the file under any of its names`(_ reference: String) throws {
        let text = try workplace().dossier(reference, format: .text, limit: nil)
        let places = ["port act", "Committee opens", "Plenary vote"].map { text.range(of: $0)?.lowerBound }
        #expect(!places.contains(nil), "\(text)")
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
        #expect(!text.contains("Another matter"))
        #expect(text.contains("also "))
        #expect(text.contains("→ consultation 2027-01-15"), "\(text)")
    }

    @Test func `the join is explained by the item that makes it`() throws {
        let text = try workplace().dossier("2025/0123(COD)", format: .text, limit: nil)
        #expect(text.contains("also COM/2025/123, named with 2025/0123(COD) in item ("), "\(text)")
    }

    @Test func `a limit keeps the newest and says what is left out`() throws {
        let text = try workplace().dossier("COM(2025) 123", format: .text, limit: 1)
        #expect(text.contains("Plenary vote") && !text.contains("port act"))
        #expect(text.contains("… 2 earlier stories"))
    }

    @Test func `the JSON has the same timeline`() throws {
        let json = Data(try workplace().dossier("COM(2025) 123", format: .json, limit: nil).utf8)
        let object = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
        #expect(object["id"] as? String == "COM/2025/123")
        #expect((object["timeline"] as? [[String: Any]])?.count == 3)
        let names = try #require(object["names"] as? [[String: Any]])
        #expect(names.map { $0["reason"] as? String } == ["asked", "named_together"])
    }

    @Test func `a document that nothing speaks of is no mistake`() throws {
        #expect(try workplace().dossier("SOU 2025:10", format: .text, limit: nil).contains("No item"))
    }

    @Test(arguments: ["ferries", "COM 2025 999", "COM(2025) 1 and COM(2025) 2"])
    func `what is no document is refused with a sentence`(_ text: String) throws {
        let workplace = try workplace()
        let failure = #expect(throws: RunFailure.self) { try workplace.dossier(text, format: .text, limit: nil) }
        #expect(failure?.code == .usage)
        #expect(failure?.message.contains("\"\(text)\"") == true)
    }

    @Test func `following is written into feeds.yml, listed, and taken back`() throws {
        let before = try configuration()
        #expect(try workplace().follow(["COM(2025) 123"], team: nil) == ["\"EU advisers\" follows COM/2025/123."])
        #expect(
            try configuration().contains("  # who reads what\n  - name: EU advisers\n    follow: [\"COM/2025/123\"]"))
        #expect(try workplace().settings.teams[0].follow == ["COM/2025/123"])
        #expect(try workplace().follow(["com/2025/123"], team: "EU advisers")[0].contains("already"))
        let list = try workplace().followList(team: nil)
        #expect(list.contains("EU advisers") && list.contains("Plenary vote"))
        _ = try workplace().unfollow(["COM(2025) 123"], team: nil)
        #expect(try configuration() == before + "\n" || configuration() == before)
        #expect(throws: RunFailure.self) { try workplace().unfollow(["COM(2025) 123"], team: nil) }
        #expect(throws: RunFailure.self) { try workplace().follow(["COM(2025) 123"], team: "Nobody") }
        #expect(try workplace().followList(team: nil).contains("bevaka follow"))
    }
}
