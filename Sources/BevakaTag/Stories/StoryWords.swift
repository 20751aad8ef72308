import BevakaCore

/// Words that mean something to the comparison of tellings, in eight languages, by the hash of their folded form.
struct StoryWords: Sendable {
    enum Role: Hashable, Sendable {
        /// Articles, prepositions, conjunctions: every text has them.
        case function
        /// Kinds of publications, and how they are counted: `newsletter`, `weekly`, `vecka`, `nr`.
        case general
        /// `updated`, `uppdaterad`: what stands before the title of a new version.
        case update
        /// `million`, `miljarder`: what the number before it is multiplied by.
        case magnitude(Double)
        /// `part`, `del`: a Roman numeral behind it counts.
        case part
        /// `third`, `tredje`: of all languages.
        case ordinal(Int)
    }

    static let shared = StoryWords()

    private let roles: WordTable<Role>
    /// `three` by language: `to` is two in Danish and nothing in English.
    private let cardinals: [Language: WordTable<Int>]
    private static let none = WordTable<Int>([])

    private init() {
        var roles: [(hash: UInt32, value: Role)] = []
        func add(_ words: String, _ role: Role) {
            for word in Self.split(words) { roles.append((Self.hash(word.utf8), role)) }
        }
        add(Self.functionWords, .function)
        add(Self.generalWords, .general)
        add(Self.updateWords, .update)
        add(Self.partWords, .part)
        for (value, words) in Self.magnitudes { add(words, .magnitude(value)) }
        for (index, words) in Self.ordinals.enumerated() { add(words, .ordinal(index + 1)) }
        self.roles = WordTable(roles)
        cardinals = Self.cardinalWords.reduce(into: [:]) { all, entry in
            let words = Self.split(entry.value).enumerated().map { (hash: Self.hash($1.utf8), value: $0 + 2) }
            all[Language(rawValue: entry.key)] = WordTable(words)
        }
    }

    func role(of hash: UInt32) -> Role? { roles[hash] }

    /// Two to ten, by their words.
    func cardinals(of language: Language?) -> WordTable<Int> { language.flatMap { cardinals[$0] } ?? Self.none }

    /// FNV-1a with 32 bits of a folded word.
    @inline(__always)
    static func hash(_ word: some Sequence<UInt8>) -> UInt32 {
        var hash: UInt32 = 0x811C_9DC5
        for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return hash
    }

    private static func split(_ words: String) -> [Substring] { words.split(whereSeparator: \.isWhitespace) }
}
