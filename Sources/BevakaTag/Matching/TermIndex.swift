import BevakaCore

/// All terms of all topics and languages, the masks and the words of conditions, ready to be found in one pass a language.
struct TermIndex: Sendable {
    /// Where a literal that the automaton finds is used; all that is needed for most decisions, without a look at the rule.
    struct Use: Hashable, Sendable {
        enum Kind: Hashable, Sendable {
            case evidence, helper, mask
        }

        var rule: Int32
        /// Which part of the rule's pattern, and the words that may stand before it.
        var part: Int16
        var gap: Int16
        /// Those of the rule.
        var languages: UInt64
        var kind: Kind
        var endsInsideWord: Bool
        var opensInsideWord: Bool
        /// The rule's last part.
        var isLast: Bool
        /// The number of its capitals in ``TermIndex/capitals``; -1 where case means nothing.
        var capitals: Int32
    }

    /// What the automaton finds: its length and the uses it may have.
    struct Literal: Hashable, Sendable {
        var length: Int32
        /// Every use wants the word to end here.
        var needsWordEnd: Bool
        /// Those of all uses.
        var languages: UInt64
        var firstUse: Int32
        var endOfUses: Int32
    }

    let rules: [Rule]
    let uses: [Use]
    let literals: [Literal]
    /// See ``Term/Part``.
    let capitals: [[Bool]]
    /// One for each language, in their order, and the last for texts in a language without terms of its own. Each also
    /// finds what belongs to every language.
    private let machines: [Machine]
    let languages: [Language]
    /// How many terms there are; every `Rule.term` is below it.
    let termCount: Int

    init(_ draft: TermIndexDraft) {
        rules = draft.rules
        languages = draft.languages
        termCount = draft.termCount
        capitals = draft.capitals
        var uses: [Use] = []
        var literals: [Literal] = []
        for (pattern, own) in zip(draft.patterns, draft.uses) {
            literals.append(
                Literal(
                    length: Int32(pattern.bytes.count), needsWordEnd: own.allSatisfy { !$0.endsInsideWord },
                    languages: own.reduce(0) { $0 | $1.languages },
                    firstUse: Int32(uses.count), endOfUses: Int32(uses.count + own.count)))
            uses += own
        }
        self.uses = uses
        self.literals = literals
        let all = literals
        machines = (0...draft.languages.count).map { language in
            // A text has one language, so its automaton need not hold the others' terms: a small one stays in the cache.
            let bit: UInt64 = language < draft.languages.count ? 1 << UInt64(language) : Self.otherLanguage
            return Machine(draft.patterns, numbers: all.indices.filter { all[$0].languages & bit != 0 })
        }
    }

    /// The bit of all languages without terms of their own.
    static let otherLanguage: UInt64 = 1 << 63

    /// The automata for a text that may have any of these languages: one, unless its language is not known or mixed.
    func machines(for bits: UInt64) -> [Machine] {
        let own = languages.indices.filter { bits & (1 << UInt64($0)) != 0 }
        return own.isEmpty ? machines.suffix(1) : own.map { machines[$0] }
    }

    /// The bit of a language in `Rule.languages`; no bits for a language without terms of its own.
    func bits(of language: Language) -> UInt64 {
        languages.firstIndex(of: language).map { 1 << UInt64($0) } ?? 0
    }
}
