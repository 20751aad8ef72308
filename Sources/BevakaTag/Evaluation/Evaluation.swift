package import BevakaCore

/// How well topics are found, measured on labelled items.
///
/// Several ways of judging stand side by side: the tagger with the weights it ships; the same with weights fitted anew on
/// other items than those judged (ten folds); the same again with every second of the terms left out that no other item
/// shows, a cautious guess at items to come, since a vocabulary is written with such items in view; and a baseline that
/// gives a topic whenever a sure or strong term of it stands anywhere.
package struct Evaluation: Sendable {
    package let topics: [Topic]
    package let shipped: [Judgement]
    package let crossValidated: [Judgement]
    /// Cross-validated, each item without every second of the terms that it alone shows.
    package let strict: [Judgement]
    package let baseline: [Judgement]
    /// Weights fitted on all items: what `--fit` writes.
    package let fitted: ScoringModel

    package static let folds = 10

    package init(of items: [LabelledItem], with tagger: Tagger) {
        topics = tagger.topics
        let readings = items.map { item in
            var reading = tagger.reading()
            tagger.read(item.item, source: TagContext(), into: &reading)
            return reading
        }
        let lonely = Self.lonelyTerms(readings)
        let bare = readings.map { $0.without(lonely) }
        let examples = FittingExamples(
            items: items, features: [readings.map(\.features), bare.map(\.features)], topics: topics.map(\.id))
        let model = tagger.vocabulary.model
        shipped = items.indices.map { tagger.judge(items[$0], readings[$0], model) }
        baseline = items.indices.map { tagger.naive(items[$0], readings[$0]) }
        fitted = examples.fit { _ in true }
        var judged = (full: shipped, bare: shipped)
        for fold in 0..<Self.folds {
            let model = examples.fit { $0 % Self.folds != fold }
            for index in items.indices where index % Self.folds == fold {
                judged.full[index] = tagger.judge(items[index], readings[index], model)
                judged.bare[index] = tagger.judge(items[index], bare[index], model)
            }
        }
        crossValidated = judged.full
        strict = judged.bare
    }

    /// Every second of the terms that only one of the items shows.
    private static func lonelyTerms(_ readings: [Tagger.Reading]) -> Set<Int> {
        var counts: [Int: Int] = [:]
        for reading in readings { for term in reading.terms.terms { counts[term, default: 0] += 1 } }
        return Set(counts.keys.filter { counts[$0] == 1 && $0 % 2 == 1 })
    }
}

extension Tagger {
    /// Scores a reading with the given weights.
    fileprivate func judge(_ item: LabelledItem, _ reading: Reading, _ model: ScoringModel) -> Judgement {
        var judgement = Judgement(
            labelled: item, language: reading.language, scores: [:], given: [], evidence: [:])
        var reading = reading
        var counter = ScalarCounter()
        for (number, content) in vocabulary.contents.enumerated() {
            let id = content.topic.id
            let score = model.probability(reading.features[number], topic: id)
            judgement.scores[id] = score
            if score >= content.threshold { judgement.given.insert(id) }
            if score >= content.threshold || item.topics.contains(id) {
                judgement.evidence[id] = evidence(&reading, topic: number, &counter)
            }
        }
        return judgement
    }

    /// Gives a topic for any sure or strong term.
    fileprivate func naive(_ item: LabelledItem, _ reading: Reading) -> Judgement {
        let given = topics.indices.filter { topic in
            reading.terms.findings[topic].contains { $0.strength == .sure || $0.strength == .strong }
        }
        return Judgement(
            labelled: item, language: reading.language, scores: [:], given: Set(given.map { topics[$0].id }),
            evidence: [:])
    }
}
