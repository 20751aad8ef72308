import BevakaCore

/// What the matcher found in one item, field by field, sifted: masked, conditional and doubled evidence is gone.
///
/// It is read into again for each item, so that its lists keep their room.
struct ItemReading: Sendable {
    /// The title, the text and the tags; each is empty where the item has none.
    private(set) var fields = [Field(kind: .title), Field(kind: .text), Field(kind: .tags)]
    /// In the order of fields and places; for each topic by its number.
    private(set) var findings: [[Finding]]
    /// Room for summing them up; see ``features(labels:usual:into:)``.
    var tally = EvidenceTally()

    struct Field: Sendable {
        var kind: Evidence.Field
        var matches = FieldMatches()
    }

    /// One piece of evidence for one topic.
    struct Finding: Hashable, Sendable {
        var occurrence: Occurrence
        /// The place in `fields`.
        var field: UInt8
        var strength: Strength
        /// See ``Rule/term``.
        var term: Int32
    }

    init(topicCount: Int) {
        findings = Array(repeating: [], count: topicCount)
    }

    /// Takes the texts of a new item, each folded; nothing is found in them yet.
    mutating func fold(title: String, text: String, tags: String) {
        fields[0].matches.fold(title)
        fields[1].matches.fold(text)
        fields[2].matches.fold(tags)
        for topic in findings.indices { findings[topic].removeAll(keepingCapacity: true) }
    }

    /// Finds the terms of the languages whose bits are given. Tags are often in the language of the site's editors, not of the
    /// item, so they are read in all.
    mutating func match(in index: TermIndex, languages: UInt64) {
        for number in fields.indices {
            fields[number].matches.match(in: index, languages: fields[number].kind == .tags ? .max : languages)
            sift(field: number, index)
        }
    }

    private mutating func sift(field number: Int, _ index: TermIndex) {
        let evidence = fields[number].matches.evidence
        for occurrence in evidence {
            let facts = index.facts[Int(occurrence.rule)]
            let topic = Int(facts.topic)
            guard topic >= 0, !isMasked(occurrence, topic: topic, in: number, index),
                holds(facts, for: occurrence, in: number, index)
            else { continue }
            add(
                Finding(
                    occurrence: occurrence, field: UInt8(number), strength: facts.strength, term: facts.term),
                topic: topic)
        }
    }

    /// The numbers of the terms that were found.
    var terms: Set<Int> { Set(findings.joined().map { Int($0.term) }) }

    /// The same without the findings of some terms.
    func without(_ terms: Set<Int>) -> ItemReading {
        var copy = self
        copy.findings = findings.map { $0.filter { !terms.contains(Int($0.term)) } }
        return copy
    }

    /// Of two findings of a topic in the same place, one counts: the stronger, and of equals the longer.
    private mutating func add(_ new: Finding, topic: Int) {
        var place = findings[topic].count
        while place > 0 {
            let old = findings[topic][place &- 1]
            guard old.field == new.field, old.occurrence.end > new.occurrence.start else { break }
            let newIsInside = old.occurrence.start <= new.occurrence.start && new.occurrence.end <= old.occurrence.end
            if newIsInside, old.strength.rawValue <= new.strength.rawValue { return }
            let oldIsInside = new.occurrence.start <= old.occurrence.start && old.occurrence.end <= new.occurrence.end
            if oldIsInside, new.strength.rawValue <= old.strength.rawValue { findings[topic].remove(at: place &- 1) }
            place &-= 1
        }
        findings[topic].append(new)
    }

    private func isMasked(_ occurrence: Occurrence, topic: Int, in field: Int, _ index: TermIndex) -> Bool {
        let masks = fields[field].matches.masks
        guard !masks.isEmpty else { return false }
        let first = occurrence.start - Occurrence.longest
        return masks.anyStarting(from: first, through: occurrence.start) { mask in
            guard occurrence.end <= mask.end, case .mask(let topics) = index.rules[Int(mask.rule)].role else {
                return false
            }
            return topics.contains(topic)
        }
    }
}
