package import BevakaCore

/// How well topics are found, measured on labelled items.
///
/// Three ways of judging stand side by side: the tagger with the weights it ships; the same with weights fitted anew on other
/// items than those judged (ten folds), which is the figure to believe when the shipped weights were fitted on these items; and a
/// baseline that gives a topic whenever a sure or strong term of it stands anywhere.
package struct Evaluation: Sendable {
    package let topics: [Topic]
    package let shipped: [Judgement]
    package let crossValidated: [Judgement]
    package let baseline: [Judgement]
    /// Weights fitted on all items: what `--fit` writes.
    package let fitted: ScoringModel

    package static let folds = 10

    package init(of items: [LabelledItem], with tagger: Tagger) {
        topics = tagger.topics
        let readings = items.map { tagger.read($0.item, source: TagContext()) }
        let examples = FittingExamples(items: items, features: readings.map(\.features), topics: topics.map(\.id))
        let model = tagger.vocabulary.model
        func judge(_ index: Int, _ model: ScoringModel) -> Judgement {
            tagger.judge(items[index], readings[index], model)
        }
        shipped = items.indices.map { judge($0, model) }
        baseline = items.indices.map { tagger.naive(items[$0], readings[$0]) }
        fitted = examples.fit { _ in true }
        var judged = shipped
        for fold in 0..<Self.folds {
            let model = examples.fit { $0 % Self.folds != fold }
            for index in items.indices where index % Self.folds == fold { judged[index] = judge(index, model) }
        }
        crossValidated = judged
    }
}

extension Tagger {
    /// Scores a reading with the given weights.
    fileprivate func judge(_ item: LabelledItem, _ reading: Reading, _ model: ScoringModel) -> Judgement {
        var judgement = Judgement(
            labelled: item, language: reading.language, scores: [:], given: [], evidence: [:])
        for (number, content) in vocabulary.contents.enumerated() {
            let id = content.topic.id
            let score = model.probability(reading.features[number], topic: id)
            judgement.scores[id] = score
            if score >= content.threshold { judgement.given.insert(id) }
            if score >= content.threshold || item.topics.contains(id) {
                judgement.evidence[id] = evidence(reading, topic: number)
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
