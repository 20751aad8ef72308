import BevakaCore

/// ``StoryMarks`` as two columns: words, which rule out most of the tellings that an item is compared with, and facts, which are
/// read of the others only.
///
/// Words are stored sorted, so that nobody has to sort them again, and behind them a bit for each word of the lead: 1 for those
/// that are hashed (see ``MinHash``).
enum StoryMarksCoding {
    private static let update: UInt8 = 0x10

    static func words(_ marks: StoryMarks) -> [UInt8] {
        let sets = StoryWordSets(marks)
        let hashed = marks.lead.prefix(MinHash.leadWords)
        var writer = ByteWriter(capacity: 24 + 4 * (sets.title.words.count + sets.lead.words.count))
        writer.byte(UInt8(truncatingIfNeeded: marks.titleKind.rawValue) | (marks.isUpdate ? update : 0))
        writer.optional(marks.language?.rawValue)
        writer.words(sets.title.words)
        writer.words(sets.lead.words)
        writer.bits(sets.lead.words.map(hashed.contains))
        return writer.bytes
    }

    static func facts(_ marks: StoryMarks) -> [UInt8] {
        var writer = ByteWriter(capacity: 256)
        writer.optional(marks.publisher)
        writer.optional(marks.parallelPage)
        writer.optional(marks.pageNumber)
        writer.strings(marks.titleNumbers)
        writer.strings(marks.numbers)
        writer.strings(marks.dates)
        writer.strings(marks.names)
        writer.strings(marks.documents)
        writer.strings(marks.places)
        writer.strings(marks.ownNames)
        writer.strings(marks.firstWords)
        return writer.bytes
    }

    /// nil for bytes that are no words.
    static func glance(words: [UInt8]) -> StoryGlance? {
        var reader = ByteReader(words)
        return glance(&reader)
    }

    /// Marks whose words have lost their order and their repetitions; nil for bytes that are none.
    static func marks(words: [UInt8], facts: [UInt8]) -> (marks: StoryMarks, words: StoryWordSets)? {
        var reader = ByteReader(words)
        guard let glance = glance(&reader), let bits = reader.bits(glance.words.lead.words.count),
            var marks = withFacts(facts, glance)
        else { return nil }
        let lead = zip(glance.words.lead.words, bits)
        marks.lead = lead.filter { $0.1 }.map(\.0) + lead.filter { !$0.1 }.map(\.0)
        return (marks, glance.words)
    }

    private static func glance(_ reader: inout ByteReader) -> StoryGlance? {
        guard let head = reader.byte(), let kind = StoryMarks.Title(rawValue: Int(head & ~update)),
            let language = reader.strings(), let title = reader.words(), let lead = reader.words()
        else { return nil }
        var marks = StoryMarks()
        marks.titleKind = kind
        marks.isUpdate = head & update != 0
        marks.language = language.first.map(Language.init(rawValue:))
        marks.title = title
        marks.lead = lead
        return StoryGlance(
            marks: marks, words: StoryWordSets(title: WordSet(sorted: title), lead: WordSet(sorted: lead)))
    }

    /// The marks of a glance with their facts; nil for bytes that are none.
    static func withFacts(_ facts: [UInt8], _ glance: StoryGlance) -> StoryMarks? {
        var reader = ByteReader(facts)
        guard let publisher = reader.strings(), let page = reader.strings(), let number = reader.strings(),
            let titleNumbers = reader.strings(), let numbers = reader.strings(), let dates = reader.strings(),
            let names = reader.strings(), let documents = reader.strings(), let places = reader.strings(),
            let ownNames = reader.strings(), let firstWords = reader.strings()
        else { return nil }
        var marks = glance.marks
        marks.publisher = publisher.first
        marks.parallelPage = page.first
        marks.pageNumber = number.first
        marks.titleNumbers = titleNumbers
        marks.numbers = numbers
        marks.dates = dates
        marks.names = names
        marks.documents = documents
        marks.places = places
        marks.ownNames = ownNames
        marks.firstWords = firstWords
        return marks
    }
}
