import BevakaCore
import FoundationEssentials

/// One of the numbers under which an item stands in the index of stories. Two tellings share some; which of them they share
/// only says whom to compare.
struct StoryKey: Hashable {
    /// Days that one period of the index covers. Keys begin with their period, so that what a pass reads and writes lies
    /// together, however large the archive is.
    static let periodDays = 64.0

    enum Kind: UInt8 {
        case link, text, parallelPage, pageNumber, title, document, publisherFact, number, day, name
        /// The first of the bands of ``MinHash``.
        case band = 16
    }

    private let hash: UInt64
    /// Whether it speaks of the same words or of the same facts: candidates by words must not crowd out those by facts, for a
    /// template makes hundreds of them.
    let isOfWords: Bool
    /// How much sharing it says: see ``leastScore``.
    let score: Int

    /// Candidates with less are not compared: one common number is no sign of a common story.
    static let leastScore = 7
    /// Of the same address or exactly the same words.
    static let exactScore = 100

    static func period(of date: Date) -> Int64 {
        Int64(max(0, min(date.timeIntervalSince1970 / (periodDays * 86_400), 30_000)))
    }

    /// The key as it is stored: sixteen bits of period, forty-eight of hash.
    func number(in period: Int64) -> Int64 {
        period << 48 | Int64(hash & 0xFFFF_FFFF_FFFF)
    }

    private init(_ kind: Kind, band: Int = 0, _ value: UInt64, score: Int) {
        hash = Self.mixed(value ^ (UInt64(kind.rawValue) + UInt64(band)) &* 0x9E37_79B9_7F4A_7C15)
        isOfWords = [.link, .text, .title, .band].contains(kind)
        self.score = score
    }

    private init(_ kind: Kind, _ text: String, score: Int) {
        self.init(kind, StableHash(text).value, score: score)
    }

    /// Of an item that only its address and its exact words are known of.
    static func exact(link: Int64?, text: Int64?) -> [StoryKey] {
        [
            link.map { StoryKey(.link, UInt64(bitPattern: $0), score: exactScore) },
            text.map { StoryKey(.text, UInt64(bitPattern: $0), score: exactScore) },
        ].compactMap(\.self)
    }

    /// All keys of an item, the most telling ones first, none twice.
    static func keys(link: Int64?, text: Int64?, marks: StoryMarks?) -> [StoryKey] {
        var keys = exact(link: link, text: text)
        guard let marks else { return keys }
        if let page = marks.parallelPage { keys.append(StoryKey(.parallelPage, page, score: 80)) }
        if let number = marks.pageNumber { keys.append(StoryKey(.pageNumber, number, score: 40)) }
        if marks.titleKind != .general {
            keys.append(StoryKey(.title, WordSet(marks.title).words.reduce(0) { mixed($0 ^ UInt64($1)) }, score: 30))
        }
        keys += MinHash(marks).bands.enumerated().map { StoryKey(.band, band: $0, $1, score: 10) }
        keys += marks.documents.prefix(6).map { StoryKey(.document, $0, score: 8) }
        if let publisher = marks.publisher {
            keys += StoryFacts.telling(marks).prefix(8).map { StoryKey(.publisherFact, publisher + " " + $0, score: 4) }
        }
        keys += marks.numbers.filter(StoryFacts.isDistinctive).prefix(4).map { StoryKey(.number, $0, score: 5) }
        keys += StoryFacts.days(marks).prefix(2).map { StoryKey(.day, $0, score: 4) }
        keys += StoryFacts.names(marks).prefix(6).map { StoryKey(.name, $0, score: 3) }
        var seen: Set<StoryKey> = []
        return keys.filter { seen.insert($0).inserted }
    }

    /// The finaliser of SplitMix64: all bits depend on all bits.
    static func mixed(_ value: UInt64) -> UInt64 {
        var value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
