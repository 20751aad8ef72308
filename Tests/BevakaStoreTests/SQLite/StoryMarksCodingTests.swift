import BevakaCore
import Testing

@testable import BevakaStore

struct StoryMarksCodingTests {
    private static let marks: StoryMarks = {
        var marks = StoryMarks()
        marks.language = Language(rawValue: "sv")
        marks.titleKind = .telling
        marks.isUpdate = true
        marks.title = [900, 7, 4_000_000_000, 7]
        marks.lead = (0..<40).map { UInt32($0) &* 2_654_435_761 }
        marks.titleNumbers = ["3"]
        marks.numbers = ["3", "12400000", "y2027"]
        marks.dates = ["03-15"]
        marks.names = ["claire valmon", "rīga"]
        marks.ownNames = ["hamnen"]
        marks.documents = ["COM/2027/123"]
        marks.places = ["SE110"]
        marks.publisher = "harbour.example"
        marks.parallelPage = "harbour.example/" + String(repeating: "news-", count: 60)
        marks.pageNumber = nil
        marks.firstWords = ["ferry"]
        return marks
    }()

    private static func decoded(_ words: [UInt8], _ facts: [UInt8]) -> StoryMarks? {
        StoryMarksCoding.marks(words: words, facts: facts)?.marks
    }

    @Test func `Marks that are read again have lost the order of their words and nothing else`() throws {
        let marks = Self.marks
        let read = try #require(Self.decoded(StoryMarksCoding.words(marks), StoryMarksCoding.facts(marks)))
        var expected = marks
        expected.title = [7, 900, 4_000_000_000]
        let hashed = MinHash.leadWords
        expected.lead = marks.lead.prefix(hashed).sorted() + marks.lead.dropFirst(hashed).sorted()
        #expect(read == expected)
    }

    @Test func `An item is found under the same keys after it has been stored`() throws {
        let marks = Self.marks
        let read = try #require(Self.decoded(StoryMarksCoding.words(marks), StoryMarksCoding.facts(marks)))
        #expect(StoryKey.keys(link: 5, text: nil, marks: read) == StoryKey.keys(link: 5, text: nil, marks: marks))
    }

    @Test func `The sets of stored words are those of the item`() throws {
        let sets = try #require(StoryMarksCoding.glance(words: StoryMarksCoding.words(Self.marks))?.words)
        let expected = StoryWordSets(Self.marks)
        #expect(sets.title.words == expected.title.words)
        #expect(sets.lead.words == expected.lead.words)
        #expect(sets.title.words == [7, 900, 4_000_000_000])
    }

    @Test func `Marks that say nothing are marks`() {
        let empty = StoryMarks()
        #expect(Self.decoded(StoryMarksCoding.words(empty), StoryMarksCoding.facts(empty)) == empty)
    }

    @Test func `Columns cut short are no marks`() {
        let words = StoryMarksCoding.words(Self.marks)
        let facts = StoryMarksCoding.facts(Self.marks)
        for length in words.indices { #expect(Self.decoded(Array(words.prefix(length)), facts) == nil) }
        for length in facts.indices { #expect(Self.decoded(words, Array(facts.prefix(length))) == nil) }
    }

    @Test(arguments: [[], [0xFF], [2, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], [3, 0, 0, 0, 0]])
    func `Bytes of others are no marks`(bytes: [UInt8]) {
        #expect(StoryMarksCoding.glance(words: bytes) == nil)
    }
}
