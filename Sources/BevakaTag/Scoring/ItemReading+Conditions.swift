extension ItemReading {
    /// Whether all conditions of a rule hold for what was found of it.
    @inline(__always)
    func holds(
        _ facts: TermIndex.Facts, for occurrence: Occurrence, in field: Int, _ index: TermIndex, _ work: inout Work
    ) -> Bool {
        for number in Int(facts.firstCondition)..<Int(facts.endOfConditions) {
            let condition = index.conditions[number]
            let isMet =
                switch condition.kind {
                case .near: isNear(condition, occurrence, field, index, &work)
                case .notNear: !isNear(condition, occurrence, field, index, &work)
                case .with: isAnywhere(condition, besides: occurrence, field, index, &work)
                case .without: !isAnywhere(condition, besides: occurrence, field, index, &work)
                }
            guard isMet else { return false }
        }
        return true
    }

    /// A word cannot stand near itself, so overlapping helpers do not count.
    private func isNear(
        _ condition: TermIndex.Condition, _ occurrence: Occurrence, _ field: Int, _ index: TermIndex,
        _ work: inout Work
    ) -> Bool {
        let reach = Int32(Term.Condition.reach)
        let first = occurrence.start - reach - Occurrence.longest
        return fields[field].matches.helpers.anyStarting(
            from: first, through: occurrence.end + reach, work: &work
        ) { helper in
            let isAfter = helper.start >= occurrence.end
            let isBefore = helper.end <= occurrence.start && occurrence.start - helper.end <= reach
            return (isAfter || isBefore) && index.asks(condition, for: helper.rule)
        }
    }

    private func isAnywhere(
        _ condition: TermIndex.Condition, besides occurrence: Occurrence, _ field: Int, _ index: TermIndex,
        _ work: inout Work
    ) -> Bool {
        for number in fields.indices {
            work.spend(fields[number].matches.helperSpans.count)
            for span in fields[number].matches.helperSpans where index.asks(condition, for: span.helper) {
                // The only helper there is may be the word itself.
                if number != field || span.start < occurrence.start || span.end > occurrence.end { return true }
            }
        }
        return false
    }
}
