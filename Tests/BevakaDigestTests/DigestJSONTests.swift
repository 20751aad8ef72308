import BevakaCore
import Foundation
import Testing

@testable import BevakaDigest

struct DigestJSONTests {
    private let digest: [String: Any]

    init() throws {
        let text = try DigestRoom().render(Sample.request(.english, items: Sample.news)).json
        digest = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func `the shape is the documented one`() throws {
        #expect(
            digest.keys.sorted() == [
                "changes", "coverage", "deadlines", "generated", "language", "sections", "title", "window",
            ])
        #expect(
            digest["window"] as? [String: String] == ["from": "2026-11-22T06:00:00Z", "to": "2026-11-23T06:00:00Z"])
        let section = try #require((digest["sections"] as? [[String: Any]])?.first)
        #expect(section["topic"] as? [String: String] == ["id": "cohesion", "name": "Cohesion"])
        let story = try #require((section["stories"] as? [[String: Any]])?.first)
        #expect(
            story.keys.sorted() == [
                "also", "arrived", "deadlines", "id", "language", "lead", "near", "published", "references", "source",
                "title",
                "topics", "url",
            ])
        #expect(
            (story["also"] as? [[String: Any]])?.map { $0["title"] as? String } == [
                "Nattåg över Sundet får stöd", "Des trains de nuit pour le détroit",
            ])
    }

    @Test func `the coverage adds up`() throws {
        let coverage = try #require(digest["coverage"] as? [String: Any])
        func count(_ key: String) -> Int { coverage[key] as? Int ?? -1 }
        #expect(count("items") == 7)
        #expect(
            count("shown") + count("merged") + count("without_topic") + count("other_topics") + count("unwanted")
                + count("beyond") == 7)
        #expect((coverage["failed"] as? [[String: Any]])?.first?["since"] as? String == "2026-11-21T05:15:00Z")
    }
}
