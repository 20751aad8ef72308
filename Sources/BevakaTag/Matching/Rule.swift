/// A term as the matcher knows it, with what it stands for.
struct Rule: Hashable, Sendable {
    enum Role: Hashable, Sendable {
        /// Speaks for the topic with this number, or against it.
        case evidence(topic: Int, strength: Strength)
        /// Hides what lies inside it from these topics.
        case mask(topics: Set<Int>)
    }

    var role: Role
    var notation: String
    /// The languages it belongs to, as bits; all bits for names and acronyms of every language.
    var languages: UInt64
    /// The number of the term, by which its repetitions are counted.
    var term: Int
    var conditions: [Condition]

    /// See ``Term/Condition``; `helpers` are the numbers of the words that are asked for.
    struct Condition: Hashable, Sendable {
        var kind: Term.Condition.Kind
        var helpers: [Int]
    }
}
