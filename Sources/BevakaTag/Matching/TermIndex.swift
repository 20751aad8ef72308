import BevakaCore

/// All terms of all topics and languages, the masks and the words of conditions, ready to be found in one pass a language.
///
/// A term is one literal or several in a row. Terms that begin with the same literals share these steps, so that what a text
/// holds is followed once however many terms begin so.
struct TermIndex: Sendable {
    /// A literal as a part of terms, and what must be true of the place where it stands.
    struct Step: Hashable, Sendable {
        /// Those of its terms.
        var languages: UInt64
        /// The number of its capitals in ``TermIndex/capitals``; -1 where case means nothing.
        var capitals: Int32
        /// The words that may stand before it; 0 where it must follow at once.
        var gap: Int16
        /// The most bytes between what it begins and what goes on with that.
        var reach: Int16
        var endsInsideWord: Bool
        var opensInsideWord: Bool
        /// What the parts up to this one begin: a number for ``TermIndex/continuations``; 0 where no term goes on.
        var phrase: Int32
        /// The terms that end here: places in ``TermIndex/endings``.
        var firstEnding: Int32
        var endOfEndings: Int32
    }

    /// A rule whose last part was found.
    struct Ending: Hashable, Sendable {
        enum Kind: Hashable, Sendable {
            case evidence, helper, mask
        }

        /// Of a helper, its number among helpers.
        var rule: Int32
        var kind: Kind
    }

    /// What a table finds, and the steps that begin a term with it.
    struct Literal: Hashable, Sendable {
        /// A bit for each phrase that it continues: most literals continue none of those that a text has begun.
        var continued: UInt64
        var firstStep: Int32
        var endOfSteps: Int32
    }

    /// What else must, or must not, stand in the text.
    struct Condition: Hashable, Sendable {
        var kind: Term.Condition.Kind
        /// Where its bits begin.
        fileprivate var helpers: Int
    }

    /// What sifting and scoring need of a rule, without its texts.
    struct Facts: Hashable, Sendable {
        /// The number of the term; see ``Rule/term``.
        var term: Int32
        /// The number of the topic; -1 for what is no evidence.
        var topic: Int16
        var strength: Strength
        /// The conditions that must hold: places in ``TermIndex/conditions``.
        var firstCondition: Int32
        var endOfConditions: Int32
    }

    let rules: [Rule]
    /// For each rule.
    let facts: [Facts]
    let conditions: [Condition]
    /// For each condition, a bit for each helper that it asks for; see ``asks(_:for:)``.
    private let helperBits: [UInt64]
    /// The numbers that a condition takes of them.
    private let helperStride: Int
    /// For each helper: whether some condition looks for it in the whole item.
    private let anywhere: [Bool]
    /// Those of a literal side by side, and of these those that follow the same phrase.
    let steps: [Step]
    let endings: [Ending]
    let literals: [Literal]
    let continuations: ContinuationTable
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
        var facts: [Facts] = []
        var conditions: [Condition] = []
        var bits: [UInt64] = []
        let stride = (draft.helpers.count + 63) / 64
        for rule in draft.rules {
            facts.append(Facts(rule, firstCondition: conditions.count))
            for condition in rule.conditions {
                conditions.append(Condition(kind: condition.kind, helpers: bits.count))
                bits += repeatElement(0, count: stride)
                for helper in condition.helpers {
                    bits[bits.count - stride + helper / 64] |= 1 << UInt64(helper % 64)
                }
            }
        }
        self.facts = facts
        self.conditions = conditions
        helperBits = bits
        helperStride = stride
        anywhere = draft.helpers.map(\.anywhere)
        languages = draft.languages
        termCount = draft.termCount
        capitals = draft.capitals
        let layout = StepLayout(draft)
        steps = layout.steps
        endings = layout.endings
        literals = layout.literals
        continuations = ContinuationTable(layout.continuations)
        tables = (0...draft.languages.count).map { language in
            // A text has one language, so the others' terms need not be looked for.
            let bit = Self.bit(ofLanguage: language, among: draft.languages.count)
            return LiteralTable(
                layout.patterns, numbers: layout.languages.indices.filter { layout.languages[$0] & bit != 0 })
        }
    }

    /// The bit of all languages without terms of their own.
    static let otherLanguage: UInt64 = 1 << 63

    private static func bit(ofLanguage number: Int, among count: Int) -> UInt64 {
        number < count ? 1 << UInt64(number) : otherLanguage
    }

    /// The tables for a text that may have any of these languages, one after the other, each with the bit of its language: one, unless
    /// the text's language is not known or mixed.
    @inline(__always)
    func forEachTable(_ languageBits: UInt64, _ body: (LiteralTable, UInt64) -> Void) {
        var isKnown = false
        for number in languages.indices where languageBits & (1 << UInt64(number)) != 0 {
            body(tables[number], 1 << UInt64(number))
            isKnown = true
        }
        if !isKnown { body(tables[languages.count], Self.otherLanguage) }
    }

    /// Whether a condition asks for a helper, by its number.
    @inline(__always)
    func asks(_ condition: Condition, for helper: Int32) -> Bool {
        let bits = helperBits[condition.helpers &+ Int(helper) &>> 6]
        return bits &>> UInt64(truncatingIfNeeded: helper & 63) & 1 != 0
    }

    /// How many helpers there are.
    var helperCount: Int { anywhere.count }

    /// Whether some condition looks for a helper in the whole item.
    @inline(__always)
    func isAnywhere(helper: Int32) -> Bool { anywhere[Int(helper)] }

    /// The bit of a language in `Rule.languages`; no bits for a language without terms of its own.
    func bits(of language: Language) -> UInt64 {
        languages.firstIndex(of: language).map { 1 << UInt64($0) } ?? 0
    }
}

extension TermIndex.Facts {
    fileprivate init(_ rule: Rule, firstCondition: Int) {
        term = Int32(rule.term)
        self.firstCondition = Int32(firstCondition)
        endOfConditions = Int32(firstCondition + rule.conditions.count)
        topic = -1
        strength = .weak
        if case .evidence(let topic, let strength) = rule.role {
            self.topic = Int16(topic)
            self.strength = strength
        }
    }
}
