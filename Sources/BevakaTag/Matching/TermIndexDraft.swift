import BevakaCore

/// Collects rules and the literals they need, each literal once, before the tables are built.
struct TermIndexDraft {
    private(set) var rules: [Rule] = []
    private(set) var patterns: [LiteralTable.Pattern] = []
    private(set) var uses: [[TermIndex.Use]] = []
    private(set) var languages: [Language] = []
    private(set) var termCount = 0
    private(set) var capitals: [[Bool]] = []
    private var capitalNumbers: [[Bool]: Int32] = [:]
    private var numbers: [LiteralTable.Pattern: Int] = [:]
    private var helpers: [Helper: Int] = [:]

    private struct Helper: Hashable {
        var pattern: Term.Pattern
        var languages: UInt64
        var anywhere: Bool
    }

    /// Adds a term of one language, or of every language where `language` is nil.
    mutating func add(_ term: Term, role: Rule.Role, language: Language?) {
        let bits = bits(of: language)
        let conditions = term.conditions.map { condition in
            let anywhere = condition.kind == .with || condition.kind == .without
            return Rule.Condition(
                kind: condition.kind,
                helpers: condition.patterns.map { helper(Helper(pattern: $0, languages: bits, anywhere: anywhere)) })
        }
        _ = add(
            term.pattern,
            Rule(role: role, notation: term.words, languages: bits, term: termCount, conditions: conditions))
        termCount += 1
    }

    /// The rule of a condition's word; many conditions share one.
    private mutating func helper(_ helper: Helper) -> Int {
        if let known = helpers[helper] { return known }
        let rule = Rule(
            role: .helper(anywhere: helper.anywhere), notation: "", languages: helper.languages, term: termCount,
            conditions: [])
        let number = add(helper.pattern, rule)
        helpers[helper] = number
        return number
    }

    private mutating func add(_ pattern: Term.Pattern, _ rule: Rule) -> Int {
        let kind: TermIndex.Use.Kind =
            switch rule.role {
            case .evidence: .evidence
            case .helper: .helper
            case .mask: .mask
            }
        for (index, part) in pattern.parts.enumerated() {
            let use = TermIndex.Use(
                rule: Int32(rules.count), part: Int16(index), gap: Int16(pattern.gaps[index]),
                languages: rule.languages,
                kind: kind, endsInsideWord: part.endsInsideWord, opensInsideWord: part.opensInsideWord,
                isLast: index == pattern.parts.count - 1, capitals: number(of: part.capitals))
            uses[literal(of: part)].append(use)
        }
        rules.append(rule)
        return rules.count - 1
    }

    private mutating func number(of marks: [Bool]) -> Int32 {
        guard !marks.isEmpty else { return -1 }
        if let known = capitalNumbers[marks] { return known }
        capitalNumbers[marks] = Int32(capitals.count)
        capitals.append(marks)
        return Int32(capitals.count - 1)
    }

    /// The number of a part's literal; hyphens are blanks there, as in the tables.
    private mutating func literal(of part: Term.Part) -> Int {
        let bytes = part.literal.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 }
        let pattern = LiteralTable.Pattern(bytes: bytes, opensInsideWord: part.opensInsideWord)
        if let known = numbers[pattern] { return known }
        numbers[pattern] = patterns.count
        patterns.append(pattern)
        uses.append([])
        return patterns.count - 1
    }

    private mutating func bits(of language: Language?) -> UInt64 {
        guard let language else { return .max }
        if let index = languages.firstIndex(of: language) { return 1 << UInt64(index) }
        guard languages.count < 63 else { return .max }
        languages.append(language)
        return 1 << UInt64(languages.count - 1)
    }
}
