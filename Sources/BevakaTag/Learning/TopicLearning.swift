package import BevakaCore
import FoundationEssentials

/// Learns from corrected items how readily each topic should be given.
///
/// People correct what is wrong, so corrections alone would teach that everything is. Two things hold against that: every
/// adjustment is drawn to zero, and items that nobody corrected stand beside the corrected ones with the tagger's own
/// verdict, a tenth of an example each. A corrected item counts for all its topics: who corrected it has looked at it.
package struct TopicLearning: Sendable {
    /// Below this many corrected items nothing is learnt.
    package static let fewestItems = 20
    /// A topic is adjusted when it was corrected at least so often.
    package static let fewestCorrections = 5
    package static let folds = 10
    /// How strongly adjustments are drawn to zero.
    private static let penalty = 4.0
    private static let ordinaryWeight = 0.1

    /// An item that was corrected.
    package struct Corrected: Sendable {
        package var item: Item
        package var context: TagContext
        /// The topics it has after correction.
        package var topics: Set<TopicID>
        /// Those that were spoken of.
        package var corrected: Set<TopicID>

        package init(item: Item, context: TagContext, topics: Set<TopicID>, corrected: Set<TopicID>) {
            self.item = item
            self.context = context
            self.topics = topics
            self.corrected = corrected
        }
    }

    /// How often each topic was corrected.
    package let corrections: [TopicID: Int]
    package let adjustments: LearntAdjustments
    /// All decisions on the corrected items: as shipped, and with what the other items taught.
    package let before: Tally
    package let after: Tally
    package let decisions: Int

    /// True when what was learnt leads to fewer wrong decisions on items that it was not learnt from.
    package var helps: Bool { after.wrong + after.missed < before.wrong + before.missed }

    /// - Parameters:
    ///   - tagger: with the weights that are shipped; its own adjustments are not used.
    ///   - ordinary: items that nobody corrected.
    package init(from items: [Corrected], besides ordinary: [(item: Item, context: TagContext)], with tagger: Tagger) {
        let topics = tagger.topics.map(\.id)
        corrections = items.reduce(into: [:]) { counts, item in
            for topic in item.corrected { counts[topic, default: 0] += 1 }
        }
        let labelled = items.map { item in
            let logits = tagger.logits(item.item, source: item.context)
            return zip(topics, logits).map { Example(logit: $1, isPositive: item.topics.contains($0), weight: 1) }
        }
        let thresholds = tagger.vocabulary.contents.map(\.threshold)
        let usual = ordinary.map { item in
            zip(thresholds, tagger.logits(item.item, source: item.context)).map { threshold, logit in
                Example(
                    logit: logit, isPositive: Logistic.probability(logit) >= threshold, weight: Self.ordinaryWeight)
            }
        }
        let corrections = corrections
        func fit(_ isUsed: (Int) -> Bool) -> [Double] {
            topics.indices.map { topic in
                guard corrections[topics[topic], default: 0] >= Self.fewestCorrections else { return 0 }
                let own = labelled.indices.filter(isUsed).map { labelled[$0][topic] }
                return Self.shift(own + usual.map { $0[topic] })
            }
        }
        var tallies = (before: Tally(), after: Tally())
        for fold in 0..<Self.folds {
            let shifts = fit { $0 % Self.folds != fold }
            for index in labelled.indices where index % Self.folds == fold {
                for (topic, example) in labelled[index].enumerated() {
                    let threshold = thresholds[topic]
                    tallies.before.add(given: example.isGiven(threshold, 0), gold: example.isPositive)
                    tallies.after.add(given: example.isGiven(threshold, shifts[topic]), gold: example.isPositive)
                }
            }
        }
        (before, after) = tallies
        decisions = items.count * topics.count
        let shifts = zip(topics, fit { _ in true }).filter { $1.magnitude >= 0.005 }
        adjustments = LearntAdjustments(byTopic: Dictionary(uniqueKeysWithValues: shifts))
    }

    private struct Example: Sendable {
        var logit: Double
        var isPositive: Bool
        var weight: Double

        func isGiven(_ threshold: Double, _ shift: Double) -> Bool {
            Logistic.probability(logit + shift) >= threshold
        }
    }

    /// The shift with the least log loss plus penalty, by Newton's method.
    private static func shift(_ examples: [Example]) -> Double {
        var shift = 0.0
        for _ in 0..<25 {
            var gradient = penalty * shift
            var curvature = penalty
            for example in examples {
                let probability = Logistic.probability(example.logit + shift)
                gradient += example.weight * (probability - (example.isPositive ? 1 : 0))
                curvature += example.weight * probability * (1 - probability)
            }
            let step = max(-0.5, min(0.5, gradient / curvature))
            shift = max(-LearntAdjustments.limit, min(LearntAdjustments.limit, shift - step))
            if step.magnitude < 1e-6 { break }
        }
        return shift
    }
}

extension Tagger {
    /// The shipped score of each topic, before it becomes a probability.
    fileprivate func logits(_ item: Item, source: TagContext) -> [Double] {
        zip(topics, features(item, source: source)).map { vocabulary.model.logit($1, topic: $0.id) }
    }
}
