import BevakaCore

extension Tagger {
    /// The topics at or over their threshold, surest first; none of an item that is beyond the budget.
    func matches(_ reading: inout Reading) -> [TopicMatch] {
        guard !reading.isBeyondBudget else { return [] }
        var matches: [TopicMatch] = []
        var counter = ScalarCounter()
        // By number: a copy of a scorer would be kept alive for nothing.
        for number in scorers.indices {
            let score = scorers[number].model.probability(reading.features[number])
            guard score >= scorers[number].threshold else { continue }
            let evidence = evidence(&reading, topic: number, &counter)
            matches.append(TopicMatch(id: scorers[number].id, score: score, evidence: evidence))
        }
        if matches.count > 1 { matches.sort { ($1.score, $0.id) < ($0.score, $1.id) } }
        return matches
    }

    /// What speaks for a topic: the institution's label, then terms, the strongest first and each once a field.
    func evidence(_ reading: inout Reading, topic: Int, _ counter: inout ScalarCounter) -> [Evidence] {
        let label = labelEvidence(reading, topic: topic)
        reading.choose(topic: topic, atMost: ReadingLimits.evidence - (label == nil ? 0 : 1))
        var evidence: [Evidence] = []
        evidence.reserveCapacity(reading.chosen.count + 1)
        if let label { evidence.append(label) }
        for finding in reading.chosen {
            let field = Int(finding.field)
            evidence.append(
                reading.terms.fields[field].matches.text.evidence(
                    finding.occurrence, in: reading.terms.fields[field].matches.original,
                    term: index.rules[Int(finding.occurrence.rule)].notation, field: reading.terms.fields[field].kind,
                    &counter))
        }
        return evidence
    }

    private func labelEvidence(_ reading: Reading, topic: Int) -> Evidence? {
        guard let label = reading.labels[topic],
            let tags = reading.terms.fields.first(where: { $0.kind == .tags })?.matches.original,
            let range = tags.utf8.firstRange(of: label.utf8)
        else { return nil }
        let start = tags.unicodeScalars.distance(from: tags.startIndex, to: range.lowerBound)
        return Evidence(term: label, match: label, field: .tags, start: start, end: start + label.unicodeScalars.count)
    }
}

extension Tagger.Reading {
    /// Chooses the findings that are shown for a topic: the strongest first, each term once a field.
    fileprivate mutating func choose(topic: Int, atMost most: Int) {
        chosen.removeAll(keepingCapacity: true)
        for strength in [Strength.sure, .strong, .weak] {
            work.spend(terms.findings[topic].count)
            for finding in terms.findings[topic] where finding.strength == strength {
                guard chosen.count < most else { return }
                if !chosen.contains(where: { $0.term == finding.term && $0.field == finding.field }) {
                    chosen.append(finding)
                }
            }
        }
    }
}
