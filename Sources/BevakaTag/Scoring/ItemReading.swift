import BevakaCore

/// What the matcher found in one item, field by field, sifted: masked, conditional and doubled evidence is gone.
struct ItemReading: Sendable {
    let index: TermIndex
    let fields: [Field]
    /// In the order of fields and places; for each topic by its number.
    private(set) var findings: [[Finding]]

    struct Field: Sendable {
        var kind: Evidence.Field
        var matches: FieldMatches
    }

    /// One piece of evidence for one topic.
    struct Finding: Hashable, Sendable {
        var strength: Strength
        /// The place in `fields`.
        var field: Int
        var occurrence: Occurrence
    }

    init(_ fields: [Field], index: TermIndex, topicCount: Int) {
        self.index = index
        self.fields = fields
        findings = Array(repeating: [], count: topicCount)
        for (number, field) in fields.enumerated() {
            for occurrence in field.matches.evidence {
                let facts = index.facts[occurrence.rule]
                let topic = Int(facts.topic)
                guard topic >= 0, !isMasked(occurrence, topic: topic, in: field.matches),
                    !facts.hasConditions || holds(index.rules[occurrence.rule].conditions, for: occurrence, in: number)
                else { continue }
                add(Finding(strength: facts.strength, field: number, occurrence: occurrence), topic: topic)
            }
        }
    }

    /// The numbers of the terms that were found.
    var terms: Set<Int> {
        Set(findings.joined().map { Int(index.facts[$0.occurrence.rule].term) })
    }

    /// The same without the findings of some terms.
    func without(_ terms: Set<Int>) -> ItemReading {
        var copy = self
        copy.findings = findings.map { $0.filter { !terms.contains(Int(index.facts[$0.occurrence.rule].term)) } }
        return copy
    }

    /// Of two findings of a topic in the same place, one counts: the stronger, and of equals the longer.
    private mutating func add(_ new: Finding, topic: Int) {
        var place = findings[topic].count
        while place > 0 {
            let old = findings[topic][place - 1]
            guard old.field == new.field, old.occurrence.end > new.occurrence.start else { break }
            let newIsInside = old.occurrence.start <= new.occurrence.start && new.occurrence.end <= old.occurrence.end
            if newIsInside, old.strength.rawValue <= new.strength.rawValue { return }
            let oldIsInside = new.occurrence.start <= old.occurrence.start && old.occurrence.end <= new.occurrence.end
            if oldIsInside, new.strength.rawValue <= old.strength.rawValue { findings[topic].remove(at: place - 1) }
            place -= 1
        }
        findings[topic].append(new)
    }

    private func isMasked(_ occurrence: Occurrence, topic: Int, in matches: FieldMatches) -> Bool {
        guard !matches.masks.isEmpty else { return false }
        let first = occurrence.start - Occurrence.longest
        return matches.masks.anyStarting(from: first, through: occurrence.start) { mask in
            guard occurrence.end <= mask.end, case .mask(let topics) = index.rules[mask.rule].role else { return false }
            return topics.contains(topic)
        }
    }

    private func holds(
        _ conditions: [Rule.Condition], for occurrence: Occurrence, in field: Int
    ) -> Bool {
        conditions.allSatisfy { condition in
            switch condition.kind {
            case .near: isNear(condition.helpers, occurrence, field)
            case .notNear: !isNear(condition.helpers, occurrence, field)
            case .with: isAnywhere(condition.helpers, besides: occurrence, field)
            case .without: !isAnywhere(condition.helpers, besides: occurrence, field)
            }
        }
    }

    /// A word cannot stand near itself, so overlapping helpers do not count.
    private func isNear(_ helpers: [Int], _ occurrence: Occurrence, _ field: Int) -> Bool {
        let reach = Term.Condition.reach
        let first = occurrence.start - reach - Occurrence.longest
        return fields[field].matches.helpers.anyStarting(from: first, through: occurrence.end + reach) { helper in
            let isAfter = helper.start >= occurrence.end
            let isBefore = helper.end <= occurrence.start && occurrence.start - helper.end <= reach
            return (isAfter || isBefore) && helpers.contains(helper.rule)
        }
    }

    private func isAnywhere(_ helpers: [Int], besides occurrence: Occurrence, _ field: Int) -> Bool {
        fields.indices.contains { number in
            helpers.contains { helper in
                guard let span = fields[number].matches.helperSpans.first(where: { $0.rule == helper })
                else { return false }
                // The only helper there is may be the word itself.
                return number != field || span.start < occurrence.start || span.end > occurrence.end
            }
        }
    }
}
