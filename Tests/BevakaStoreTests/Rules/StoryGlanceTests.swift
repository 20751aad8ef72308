import BevakaCore
import FoundationEssentials
import Testing

@testable import BevakaStore

struct StoryGlanceTests {
    private static func telling(_ item: AnnotatedItem, source: Int64 = 1) -> StoryTelling {
        var telling = StoryTelling(item, row: source)
        telling.source = source
        telling.date = Date(timeIntervalSince1970: 1_800_000_000)
        return telling
    }

    /// What the store says of a stored telling at a glance.
    private static func mayTell(_ stored: AnnotatedItem, _ item: AnnotatedItem) throws -> Bool {
        let marks = try #require(stored.fingerprint.marks)
        let glance = try #require(StoryMarksCoding.glance(words: StoryMarksCoding.words(marks)))
        return glance.mayTellStory(of: telling(item)) {
            StoryMarksCoding.withFacts(StoryMarksCoding.facts(marks), glance)
        }
    }

    private static let swedish = Language(rawValue: "sv")

    private static let items = [
        Sample.telling(
            "a", "Norrvik builds a ferry terminal", "The terminal costs 412 million and opens in spring 2031"),
        Sample.telling("b", "Norrvik builds a ferry terminal", "The terminal costs 412 million and opens in 2031"),
        Sample.telling("c", "Sundhamn closes its old school", "Pupils move to 3 other schools in autumn"),
        Sample.telling("d", "Norrvik bygger en terminal", "Den kostar 412 miljoner 2031 7 45", language: swedish) {
            $0.dates = ["03-15"]
        },
        Sample.telling("e", "Norrvik gets 412 metres of quay", "And 2031 more 7 45 things", language: .english) {
            $0.dates = ["03-15"]
        },
        Sample.telling("f", "Skolan i Sundhamn", "Annat", language: swedish) { $0.documents = ["COM/2031/9"] },
        Sample.telling("g", "Newsletter") { $0.titleKind = .general },
    ]

    @Test func `A glance rules out nothing that a comparison would join`() throws {
        var joined = 0
        for item in Self.items {
            for stored in Self.items {
                for source in [Int64(1), 2] {
                    let comparison = StoryComparison(
                        one: Self.telling(item), other: Self.telling(stored, source: source))
                    guard comparison.evidence() != nil else { continue }
                    joined += 1
                    #expect(try Self.mayTell(stored, item), "\(stored.item.id) and \(item.item.id)")
                }
            }
        }
        #expect(joined > Self.items.count)
    }

    @Test func `Other words in one language are ruled out`() throws {
        #expect(try !Self.mayTell(Self.items[2], Self.items[0]))
    }

    @Test func `Another language is ruled out by facts that contradict`() throws {
        #expect(try Self.mayTell(Self.items[3], Self.items[4]))
        let other = Sample.telling("h", "Norrvik bygger", "Den kostar 977 miljoner", language: Self.swedish)
        #expect(try !Self.mayTell(other, Self.items[4]))
    }

    @Test func `An item without marks may tell every story`() throws {
        let bare = AnnotatedItem(item: Item(id: "bare", title: "Norrvik"))
        #expect(try Self.mayTell(Self.items[0], bare))
    }
}
