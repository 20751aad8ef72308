import BevakaCore

/// All terms of all topics and languages, the masks and the words of conditions, ready to be found in one pass a language.
struct TermIndex: Sendable {
    /// Where a literal that is found is used; all that is needed for most decisions, without a look at the rule.
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

    /// What a table finds: its length and the uses it may have.
    struct Literal: Hashable, Sendable {
        var languages: UInt64
        var firstUse: Int32
        var endOfUses: Int32
    }

    /// What sifting and scoring need of a rule, without its texts.
    struct Facts: Hashable, Sendable {
        /// The number of the term; see ``Rule/term``.
        var term: Int32
        /// The number of the topic; -1 for what is no evidence.
        var topic: Int16
        var strength: Strength
        var hasConditions: Bool
        /// A helper that some condition looks for in the whole item.
        var isAnywhere: Bool
    }

    let rules: [Rule]
    /// For each rule.
    let facts: [Facts]
    let uses: [Use]
    let literals: [Literal]
    /// See ``Term/Part``.
    let capitals: [[Bool]]
    /// A table for the texts of each language, and one for texts in a language without terms of its own. Each also
    /// finds what belongs to every language.
    private let tables: [LiteralTable]
    let languages: [Language]
    /// How many terms there are; every `Rule.term` is below it.
    let termCount: Int

    init(_ draft: TermIndexDraft) {
        rules = draft.rules
        facts = draft.rules.map(Facts.init)
        languages = draft.languages
        termCount = draft.termCount
        capitals = draft.capitals
        var uses: [Use] = []
        var literals: [Literal] = []
        var patterns: [LiteralTable.Pattern] = []
        for (pattern, own) in zip(draft.patterns, draft.uses) {
            literals.append(
                Literal(
                    languages: own.reduce(0) { $0 | $1.languages }, firstUse: Int32(uses.count),
                    endOfUses: Int32(uses.count + own.count)))
            var pattern = pattern
            pattern.closesWord = own.allSatisfy { !$0.endsInsideWord }
            patterns.append(pattern)
            uses += own
        }
        self.uses = uses
        self.literals = literals
        tables = (0...draft.languages.count).map { language in
            // A text has one language, so the others' terms need not be looked for.
            let bit: UInt64 = language < draft.languages.count ? 1 << UInt64(language) : Self.otherLanguage
            return LiteralTable(patterns, numbers: literals.indices.filter { literals[$0].languages & bit != 0 })
        }
    }

    /// The bit of all languages without terms of their own.
    static let otherLanguage: UInt64 = 1 << 63

    /// The tables for a text that may have any of these languages, one after the other: one, unless its language is not known or mixed.
    @inline(__always)
    func forEachTable(_ languageBits: UInt64, _ body: (LiteralTable) -> Void) {
        var isKnown = false
        for number in languages.indices where languageBits & (1 << UInt64(number)) != 0 {
            body(tables[number])
            isKnown = true
        }
        if !isKnown { body(tables[languages.count]) }
    }

    /// The bit of a language in `Rule.languages`; no bits for a language without terms of its own.
    func bits(of language: Language) -> UInt64 {
        languages.firstIndex(of: language).map { 1 << UInt64($0) } ?? 0
    }
}

extension TermIndex.Facts {
    init(_ rule: Rule) {
        term = Int32(rule.term)
        hasConditions = !rule.conditions.isEmpty
        topic = -1
        strength = .weak
        isAnywhere = false
        switch rule.role {
        case .evidence(let topic, let strength):
            self.topic = Int16(topic)
            self.strength = strength
        case .helper(let anywhere): isAnywhere = anywhere
        case .mask: break
        }
    }
}
