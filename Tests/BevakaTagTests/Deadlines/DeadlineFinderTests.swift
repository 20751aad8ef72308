import BevakaCore
import Foundation
import Testing

@testable import BevakaTag

/// Labelled sentences: `deadlines.jsonl` the examples of the task, `deadlines-invented.jsonl` more in eight languages.
struct DeadlineFinderTests {
    struct Labelled: Decodable {
        struct Labelled: Decodable, Hashable {
            var kind: String
            var date: String
            var time: String?
            var tz: String?
        }

        var id: String
        var language: String
        var text: String
        var published: String?
        var deadlines: [Labelled]
    }

    static func labelled(_ name: String) throws -> [Labelled] {
        let url = try #require(Bundle.module.url(forResource: name, withExtension: "jsonl", subdirectory: "Fixtures"))
        return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(Labelled.self, from: Data($0.utf8))
        }
    }

    static func day(_ text: String?) throws -> Date? {
        try text.map { try Date($0 + "T00:00:00Z", strategy: .iso8601) }
    }

    /// The labels call application, consultation, registration and other all "deadline".
    static func kind(_ kind: Deadline.Kind) -> String {
        switch kind {
        case .application, .consultation, .registration, .other: "deadline"
        case .opens, .event, .closed: kind.rawValue
        }
    }

    @Test(arguments: ["deadlines", "deadlines-invented"])
    func `each labelled sentence gives its dates, and no others`(_ file: String) throws {
        for item in try Self.labelled(file) {
            let found = DeadlineFinder.find(
                in: item.text, language: Language(rawValue: item.language), published: try Self.day(item.published))
            let got = Set(found.map { "\(Self.kind($0.kind)) \($0.date) \($0.time ?? "")" })
            let wanted = Set(item.deadlines.map { "\($0.kind) \($0.date) \($0.time ?? "")" })
            #expect(got == wanted, "\(item.id): \(item.text)")
            for label in item.deadlines {
                guard let zone = label.tz else { continue }
                #expect(found.contains { $0.date == label.date && $0.timezone == zone }, "\(item.id): \(item.text)")
            }
        }
    }

    @Test func `a language that is not known is read by the cues of all, nearly as well`() throws {
        let items = try Self.labelled("deadlines-invented")
        var right = 0
        for item in items {
            let found = DeadlineFinder.find(in: item.text, language: nil, published: try Self.day(item.published))
            let got = Set(found.map { "\(Self.kind($0.kind)) \($0.date)" })
            if got == Set(item.deadlines.map { "\($0.kind) \($0.date)" }) { right += 1 }
        }
        #expect(right * 100 >= items.count * 95)
    }
}
