import BevakaCore

extension Tagger {
    /// The most pieces of evidence that a topic carries.
    private static let mostEvidence = 24

    /// The topics at or over their threshold, surest first.
    func matches(_ reading: Reading) -> [TopicMatch] {
        var matches: [TopicMatch] = []
        var counter = ScalarCounter()
        for (number, scorer) in scorers.enumerated() {
            let score = scorer.model.probability(reading.features[number])
            guard score >= scorer.threshold else { continue }
            let evidence = evidence(reading, topic: number, &counter)
            matches.append(TopicMatch(id: scorer.id, score: score, evidence: evidence))
        }
        if matches.count > 1 { matches.sort { ($1.score, $0.id) < ($0.score, $1.id) } }
        return matches
    }

    /// What speaks for a topic: the institution's label, then terms, the strongest first and each once a field.
    func evidence(_ reading: Reading, topic: Int, _ counter: inout ScalarCounter) -> [Evidence] {
        var evidence = labelEvidence(reading, topic: topic)
        var seen: [Int] = []
        seen.reserveCapacity(Self.mostEvidence)
        let index = reading.terms.index
        let findings = reading.terms.findings[topic]
        for strength in [Strength.sure, .strong, .weak] {
            for finding in findings where finding.strength == strength {
                guard evidence.count < Self.mostEvidence else { return evidence }
                let term = Int(index.facts[finding.occurrence.rule].term) * 4 + finding.field
                guard !seen.contains(term) else { continue }
                seen.append(term)
                let field = reading.terms.fields[finding.field]
                evidence.append(
                    field.matches.evidence(
                        finding.occurrence, term: index.rules[finding.occurrence.rule].notation, field: field.kind,
                        &counter))
            }
        }
        return evidence
    }

    private func labelEvidence(_ reading: Reading, topic: Int) -> [Evidence] {
        guard let label = reading.labels[topic],
            let tags = reading.terms.fields.first(where: { $0.kind == .tags })?.matches.original,
            let range = tags.firstRange(of: label)
        else { return [] }
        let start = tags.unicodeScalars.distance(from: tags.startIndex, to: range.lowerBound)
        return [
            Evidence(
                term: label, match: label, field: .tags, start: start, end: start + label.unicodeScalars.count)
        ]
    }
}
