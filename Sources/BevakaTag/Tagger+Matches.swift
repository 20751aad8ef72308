import BevakaCore

extension Tagger {
    /// The most pieces of evidence that a topic carries.
    private static let mostEvidence = 24

    /// The topics at or over their threshold, surest first.
    func matches(_ reading: Reading) -> [TopicMatch] {
        var matches: [TopicMatch] = []
        for (number, content) in vocabulary.contents.enumerated() {
            let score = vocabulary.model.probability(reading.features[number], topic: content.topic.id)
            guard score >= content.threshold else { continue }
            matches.append(TopicMatch(id: content.topic.id, score: score, evidence: evidence(reading, topic: number)))
        }
        return matches.sorted { ($1.score, $0.id) < ($0.score, $1.id) }
    }

    /// What speaks for a topic: the institution's label, then terms, the strongest first and each once a field.
    func evidence(_ reading: Reading, topic: Int) -> [Evidence] {
        let findings = reading.terms.findings[topic].filter { $0.strength != .against }
            .sorted {
                ($0.strength.rawValue, $0.field, $0.occurrence.start) < (
                    $1.strength.rawValue, $1.field, $1.occurrence.start
                )
            }
        var seen: Set<Int> = []
        var evidence = labelEvidence(reading, topic: topic)
        for finding in findings where evidence.count < Self.mostEvidence {
            let rule = reading.terms.index.rules[finding.occurrence.rule]
            guard seen.insert(rule.term * reading.terms.fields.count + finding.field).inserted else { continue }
            let field = reading.terms.fields[finding.field]
            evidence.append(field.matches.evidence(finding.occurrence, term: rule.notation, field: field.kind))
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
