import BevakaCore

/// Collects rules, the literals they need and the steps that lead to them, each once, before the tables are built.
struct TermIndexDraft {
    private(set) var rules: [Rule] = []
    private(set) var patterns: [LiteralTable.Pattern] = []
    private(set) var steps: [Step] = []
    /// For each literal, the numbers of its steps.
    private(set) var stepsOfLiteral: [[Int]] = []
    private(set) var languages: [Language] = []
    private(set) var termCount = 0
    private(set) var capitals: [[Bool]] = []
    private var capitalNumbers: [[Bool]: Int32] = [:]
    private var numbers: [LiteralTable.Pattern: Int] = [:]
    private var stepNumbers: [Place: Int] = [:]
    /// How many phrases there are: beginnings of terms that go on.
    private var phraseCount: Int32 = 0
    /// The words that conditions ask for; many conditions share one.
    private(set) var helpers: [Helper] = []
    private var helperNumbers: [Helper: Int] = [:]

    /// What tells one step from another.
    struct Place: Hashable {
        /// What it follows; 0 for the first part of a term.
        var phrase: Int32
        var literal: Int32
        var languages: UInt64
        var capitals: Int32
        var gap: Int16
        var endsInsideWord: Bool
        var opensInsideWord: Bool
    }

    struct Step {
        var place: Place
        var endings: [TermIndex.Ending] = []
        /// What it begins; 0 as long as no term goes on.
        var phrase: Int32 = 0
        /// The most words that may stand behind it before the next part.
        var widestGap: Int16 = 0
    }

    struct Helper: Hashable {
        var pattern: Term.Pattern
        var languages: UInt64
        /// Whether the whole item is asked for it.
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
        let kind: TermIndex.Ending.Kind = if case .mask = role { .mask } else { .evidence }
        add(term.pattern, TermIndex.Ending(rule: Int32(rules.count), kind: kind), languages: bits)
        rules.append(
            Rule(role: role, notation: term.words, languages: bits, term: termCount, conditions: conditions))
        termCount += 1
    }

    /// The number of a condition's word.
    private mutating func helper(_ helper: Helper) -> Int {
        if let known = helperNumbers[helper] { return known }
        let number = helpers.count
        helperNumbers[helper] = number
        helpers.append(helper)
        add(helper.pattern, TermIndex.Ending(rule: Int32(number), kind: .helper), languages: helper.languages)
        return number
    }

    private mutating func add(_ pattern: Term.Pattern, _ ending: TermIndex.Ending, languages: UInt64) {
        var phrase: Int32 = 0
        for (index, part) in pattern.parts.enumerated() {
            let step = step(
                Place(
                    phrase: phrase, literal: Int32(literal(of: part)), languages: languages,
                    capitals: number(of: part.capitals), gap: Int16(pattern.gaps[index]),
                    endsInsideWord: part.endsInsideWord, opensInsideWord: part.opensInsideWord))
            if index == pattern.parts.count - 1 {
                steps[step].endings.append(ending)
            } else {
                phrase = self.phrase(begunBy: step)
                steps[step].widestGap = max(steps[step].widestGap, Int16(pattern.gaps[index + 1]))
            }
        }
    }

    private mutating func step(_ place: Place) -> Int {
        if let known = stepNumbers[place] { return known }
        stepNumbers[place] = steps.count
        stepsOfLiteral[Int(place.literal)].append(steps.count)
        steps.append(Step(place: place))
        return steps.count - 1
    }

    private mutating func phrase(begunBy step: Int) -> Int32 {
        if steps[step].phrase == 0 {
            phraseCount += 1
            steps[step].phrase = phraseCount
        }
        return steps[step].phrase
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
        stepsOfLiteral.append([])
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
