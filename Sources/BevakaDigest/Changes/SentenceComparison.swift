import BevakaCore

/// Two texts, sentence by sentence: what one has and the other has not. The order does not count.
struct SentenceComparison {
    /// Two sentences are versions of one when they share so many of their words.
    private static let likeness = 0.5
    /// A sentence of fewer words (numbers aside) says nothing by itself.
    private static let fewestWords = 4

    private(set) var amounts: [ItemChange.Replacement] = []
    private(set) var rewritten: [ItemChange.Replacement] = []
    private(set) var added: [String] = []
    private(set) var removed: [String] = []

    init(from old: String, to new: String) {
        let (before, after) = (Self.sentences(old), Self.sentences(new))
        var gone = Self.difference(before, after)
        var come = Self.difference(after, before)
        compareAmounts(gone, come)
        for (place, sentence) in come.enumerated().reversed() {
            let best = gone.indices.max { gone[$0].likeness(to: sentence) < gone[$1].likeness(to: sentence) }
            guard let best, gone[best].likeness(to: sentence) >= Self.likeness else { continue }
            compare(gone[best], sentence)
            gone.remove(at: best)
            come.remove(at: place)
        }
        rewritten.reverse()
        let known = Set(before.flatMap(\.words)), kept = Set(after.flatMap(\.words))
        added = come.filter { Self.saysSomething($0, beside: known) }.map(\.text)
        removed = gone.filter { Self.saysSomething($0, beside: kept) }.map(\.text)
    }

    private static func sentences(_ text: String) -> [Sentence] {
        Sentence.all(in: text).filter { !Chaff.isChaff($0) }
    }

    /// Each as often as it is there more often.
    private static func difference(_ left: [Sentence], _ right: [Sentence]) -> [Sentence] {
        var counts: [Sentence: Int] = [:]
        for sentence in right { counts[sentence, default: 0] += 1 }
        return left.filter { sentence in
            guard let count = counts[sentence], count > 0 else { return true }
            counts[sentence] = count - 1
            return false
        }
    }

    /// Sums and shares over all that changed, so that a sum in another sentence or another notation is the same sum.
    private mutating func compareAmounts(_ gone: [Sentence], _ come: [Sentence]) {
        let old = gone.flatMap { Amount.all(in: $0.text) }
        let new = come.flatMap { Amount.all(in: $0.text) }
        var left = old.filter { !new.contains($0) }
        for amount in new where !old.contains(amount) {
            guard let place = left.firstIndex(where: { $0.unit == amount.unit }) else { continue }
            amounts.append(.init(old: left.remove(at: place).text, new: amount.text))
        }
    }

    /// Two versions of one sentence. Sums are told already, over all sentences.
    private mutating func compare(_ old: Sentence, _ new: Sentence) {
        let sums = Set((Amount.all(in: old.text) + Amount.all(in: new.text)).flatMap { Sentence($0.text).words })
        if old.masked == new.masked {
            // The numbers alone differ.
            for (former, present) in zip(old.words, new.words)
            where former != present && !Self.isSameNumber(former, present)
                && !(sums.contains(former) && sums.contains(present))
            {
                amounts.append(.init(old: former, new: present))
            }
        } else if Self.differsInSubstance(old, new, beside: sums) {
            rewritten.append(.init(old: old.text, new: new.text))
        }
    }

    private static func isSameNumber(_ left: String, _ right: String) -> Bool {
        guard let left = Amount.number(left), let right = Amount.number(right) else { return false }
        return left == right
    }

    /// A mended spelling or a synonym is nothing; a `not`, a `cancelled`, another number or many other words are.
    private static func differsInSubstance(_ old: Sentence, _ new: Sentence, beside sums: Set<String>) -> Bool {
        let (left, right) = (Set(old.words), Set(new.words))
        let different = left.symmetricDifference(right).subtracting(sums)
        if different.contains(where: { Turns.words.contains($0) || Turns.starts($0) }) { return true }
        if different.contains(where: { $0.contains(where: \.isNumber) }) { return true }
        return different.count >= 4 && Double(different.count) > 0.4 * Double(left.union(right).count)
    }

    /// A new sentence of a few words that stood elsewhere in the text is no news.
    private static func saysSomething(_ sentence: Sentence, beside known: Set<String>) -> Bool {
        let words = sentence.plainWords
        if words.contains(where: { Turns.starts($0) }) { return true }
        return words.count >= fewestWords && words.contains { $0.count > 3 && !known.contains($0) }
    }
}
