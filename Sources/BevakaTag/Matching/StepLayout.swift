/// The steps of a draft in the order in which they are looked up.
struct StepLayout {
    private(set) var steps: [TermIndex.Step] = []
    private(set) var endings: [TermIndex.Ending] = []
    private(set) var literals: [TermIndex.Literal] = []
    /// Those of each literal.
    private(set) var languages: [UInt64] = []
    private(set) var patterns: [LiteralTable.Pattern] = []
    private(set) var continuations: [ContinuationTable.Entry] = []

    init(_ draft: TermIndexDraft) {
        let steps = draft.steps
        for (literal, pattern) in draft.patterns.enumerated() {
            var numbers = draft.stepsOfLiteral[literal]
            // Numbers grow in the order of the terms; those that begin a term have the phrase 0.
            if numbers.contains(where: { steps[$0].place.phrase != 0 }) {
                numbers.sort { (steps[$0].place.phrase, $0) < (steps[$1].place.phrase, $1) }
            }
            var pattern = pattern
            pattern.closesWord = numbers.allSatisfy { !steps[$0].place.endsInsideWord }
            patterns.append(pattern)
            add(numbers.map { steps[$0] }, literal: Int32(literal))
        }
    }

    private mutating func add(_ own: [TermIndexDraft.Step], literal: Int32) {
        let first = Int32(steps.count)
        let starting = Int32(own.prefix { $0.place.phrase == 0 }.count)
        var found = TermIndex.Literal(continued: 0, firstStep: first, endOfSteps: first + starting)
        var languages: UInt64 = 0
        for step in own {
            let phrase = step.place.phrase
            languages |= step.place.languages
            if phrase != 0 {
                found.continued |= ContinuationTable.bit(of: phrase)
                if let last = continuations.last, last.phrase == phrase, last.literal == literal {
                    continuations[continuations.count - 1].end += 1
                } else {
                    let number = Int32(steps.count)
                    continuations.append(
                        ContinuationTable.Entry(phrase: phrase, literal: literal, first: number, end: number + 1))
                }
            }
            steps.append(
                TermIndex.Step(
                    languages: step.place.languages, capitals: step.place.capitals, gap: step.place.gap,
                    reach: FieldReader.reach(overWords: step.widestGap),
                    endsInsideWord: step.place.endsInsideWord, opensInsideWord: step.place.opensInsideWord,
                    phrase: step.phrase, firstEnding: Int32(endings.count),
                    endOfEndings: Int32(endings.count + step.endings.count)))
            endings += step.endings
        }
        literals.append(found)
        self.languages.append(languages)
    }
}
