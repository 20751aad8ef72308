import BevakaCore

/// What the matcher found in one item, field by field, sifted: masked, conditional and doubled evidence is gone.
///
/// It is read into again for each item, so that its lists keep their room.
struct ItemReading: Sendable {
    /// The title, the text and the tags; each is empty where the item has none.
    private(set) var fields = [Field(kind: .title), Field(kind: .text), Field(kind: .tags)]
    /// For each topic by its number.
    private(set) var findings: [TopicFindings]
    /// Room for summing them up; see ``features(labels:usual:into:)``.
    var tally = EvidenceTally()

    struct Field: Sendable {
        var kind: Evidence.Field
        var matches = FieldMatches()
    }

    init(topicCount: Int) {
        findings = Array(repeating: TopicFindings(), count: topicCount)
    }

    /// Takes the texts of a new item, each folded; nothing is found in them yet.
    mutating func fold(title: String, text: String, tags: String) {
        fields[0].matches.fold(title)
        fields[1].matches.fold(text)
        fields[2].matches.fold(tags)
        for topic in findings.indices { findings[topic].clear() }
    }

    /// Finds the terms of the languages whose bits are given. Tags are often in the language of the site's editors, not of the
    /// item, so they are read in all. Nothing is found of an item that is too much work.
    mutating func match(in index: TermIndex, languages: UInt64, work: inout Work) {
        for number in fields.indices {
            fields[number].matches.match(
                in: index, languages: fields[number].kind == .tags ? .max : languages, work: &work)
            sift(field: number, index, &work)
        }
        guard work.isSpent else { return }
        for topic in findings.indices { findings[topic].clear() }
    }

    private mutating func sift(field number: Int, _ index: TermIndex, _ work: inout Work) {
        let evidence = fields[number].matches.evidence
        let runs = fields[number].matches.runs
        for (run, start) in runs.enumerated() {
            for topic in findings.indices { findings[topic].beginRun() }
            let end = run + 1 < runs.count ? runs[run + 1] : evidence.count
            for place in start..<end where !work.isSpent { sift(evidence[place], field: number, index, &work) }
        }
        for topic in findings.indices { findings[topic].endField(&work) }
    }

    @inline(__always)
    private mutating func sift(_ occurrence: Occurrence, field: Int, _ index: TermIndex, _ work: inout Work) {
        let facts = index.facts[Int(occurrence.rule)]
        let topic = Int(facts.topic)
        guard topic >= 0, !isMasked(occurrence, topic: topic, in: field, index, &work),
            holds(facts, for: occurrence, in: field, index, &work)
        else { return }
        findings[topic].add(
            TopicFindings.Finding(
                occurrence: occurrence, field: UInt8(field), strength: facts.strength, term: facts.term),
            &work)
    }

    /// The numbers of the terms that were found.
    var terms: Set<Int> { Set(findings.joined().map { Int($0.term) }) }

    /// The same without the findings of some terms.
    func without(_ terms: Set<Int>) -> ItemReading {
        var copy = self
        for topic in findings.indices { copy.findings[topic].removeAll { terms.contains(Int($0.term)) } }
        return copy
    }

    private func isMasked(
        _ occurrence: Occurrence, topic: Int, in field: Int, _ index: TermIndex, _ work: inout Work
    ) -> Bool {
        let masks = fields[field].matches.masks
        guard !masks.isEmpty else { return false }
        let first = occurrence.start - Occurrence.longest
        return masks.anyStarting(from: first, through: occurrence.start, work: &work) { mask in
            guard occurrence.end <= mask.end, case .mask(let topics) = index.rules[Int(mask.rule)].role else {
                return false
            }
            return topics.contains(topic)
        }
    }
}
