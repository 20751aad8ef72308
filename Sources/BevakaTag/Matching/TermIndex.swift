import BevakaCore

/// All terms of all topics and languages, the masks and the words of conditions, ready to be found in one pass.
struct TermIndex: Sendable {
    /// Where a literal that the automaton finds is used.
    struct Use: Hashable, Sendable {
        var rule: Int32
        /// Which part of the rule's pattern.
        var part: Int16
        var endsInsideWord: Bool
        var opensInsideWord: Bool
        /// The rule's last part.
        var isLast: Bool
        /// See ``Term/Part``.
        var capitals: [Bool]
    }

    /// What the automaton finds: its length and the uses it may have.
    struct Literal: Hashable, Sendable {
        var length: Int32
        /// Every use wants the word to end here.
        var needsWordEnd: Bool
        var firstUse: Int32
        var endOfUses: Int32
    }

    let rules: [Rule]
    let uses: [Use]
    let literals: [Literal]
    let machine: Machine
    let languages: [Language]
    /// How many terms there are; every `Rule.term` is below it.
    let termCount: Int

    /// The automaton, with states as narrow as the vocabulary allows.
    enum Machine: Sendable {
        case narrow(Automaton<UInt16>)
        case wide(Automaton<UInt32>)
    }

    init(_ draft: TermIndexDraft) {
        rules = draft.rules
        languages = draft.languages
        termCount = draft.termCount
        var uses: [Use] = []
        var literals: [Literal] = []
        for (pattern, own) in zip(draft.patterns, draft.uses) {
            literals.append(
                Literal(
                    length: Int32(pattern.bytes.count), needsWordEnd: own.allSatisfy { !$0.endsInsideWord },
                    firstUse: Int32(uses.count), endOfUses: Int32(uses.count + own.count)))
            uses += own
        }
        self.uses = uses
        self.literals = literals
        let builder = AutomatonBuilder(draft.patterns)
        machine =
            builder.stateCount <= Int(UInt16.max)
            ? .narrow(builder.build(UInt16.self)) : .wide(builder.build(UInt32.self))
    }

    /// The bit of a language in `Rule.languages`; no bits for a language without terms of its own.
    func bits(of language: Language) -> UInt64 {
        languages.firstIndex(of: language).map { 1 << UInt64($0) } ?? 0
    }
}
