import BevakaCore

/// Collects rules and the literals they need, each literal once, before the automaton is built.
struct TermIndexDraft {
    private(set) var rules: [Rule] = []
    private(set) var patterns: [AutomatonBuilder.Pattern] = []
    private(set) var uses: [[TermIndex.Use]] = []
    private(set) var languages: [Language] = []
    private(set) var termCount = 0
    private var numbers: [AutomatonBuilder.Pattern: Int] = [:]

    /// Adds a term of one language, or of every language where `language` is nil.
    mutating func add(_ term: Term, role: Rule.Role, language: Language?) {
        let bits = bits(of: language)
        let conditions = term.conditions.map { condition in
            let first = rules.count
            let role = Rule.Role.helper(anywhere: condition.kind == .with || condition.kind == .without)
            for pattern in condition.patterns { add(pattern, role: role, notation: "", bits: bits, conditions: []) }
            return Rule.Condition(kind: condition.kind, helpers: first..<rules.count)
        }
        add(term.pattern, role: role, notation: term.words, bits: bits, conditions: conditions)
        termCount += 1
    }

    private mutating func add(
        _ pattern: Term.Pattern, role: Rule.Role, notation: String, bits: UInt64, conditions: [Rule.Condition]
    ) {
        let number = rules.count
        rules.append(
            Rule(
                role: role, notation: notation, languages: bits, term: termCount, gaps: pattern.gaps,
                conditions: conditions))
        for (index, part) in pattern.parts.enumerated() {
            let use = TermIndex.Use(
                rule: Int32(number), part: Int16(index), endsInsideWord: part.endsInsideWord,
                opensInsideWord: part.opensInsideWord, isLast: index == pattern.parts.count - 1,
                capitals: part.capitals)
            uses[literal(of: part)].append(use)
        }
    }

    /// The number of a part's literal; hyphens are blanks there, as in the automaton.
    private mutating func literal(of part: Term.Part) -> Int {
        let bytes = part.literal.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 }
        let pattern = AutomatonBuilder.Pattern(bytes: bytes, opensInsideWord: part.opensInsideWord)
        if let known = numbers[pattern] { return known }
        numbers[pattern] = patterns.count
        patterns.append(pattern)
        uses.append([])
        return patterns.count - 1
    }

    private mutating func bits(of language: Language?) -> UInt64 {
        guard let language else { return .max }
        if let index = languages.firstIndex(of: language) { return 1 << UInt64(index) }
        guard languages.count < 64 else { return .max }
        languages.append(language)
        return 1 << UInt64(languages.count - 1)
    }
}
