import BevakaConfig
package import BevakaCore
import BevakaStore
import BevakaTag
import Foundation

extension Workplace {
    /// Items that nobody corrected, at most so many and no older, beside the corrected ones.
    private static let ordinaryItems = 2_000
    private static let ordinaryDays = 90

    /// Learns from corrections how readily topics are given, and keeps it in `learnt.yml` when that leads to fewer mistakes on
    /// items that it was not learnt from.
    ///
    /// - Returns: the report for people.
    /// - Throws: ``RunFailure`` 65 while too few items were corrected, 75 when another run is at work.
    package func learn() throws(RunFailure) -> String {
        let vocabulary = try shippedVocabulary()
        let store = try archive(readOnly: true)
        let contexts = TagContexts(settings.feeds, recurring: try store.recurringBlocks())
        let items = try store.correctedItems()
        guard items.count >= TopicLearning.fewestItems else {
            throw RunFailure(
                .badInput,
                "\(items.count) items have been corrected; there must be \(TopicLearning.fewestItems) before anything can "
                    + "be learnt. `bevaka correct ITEM +maritime -energy` adds one; confirming what is right counts too."
            )
        }
        let corrected = items.map {
            TopicLearning.Corrected(
                item: $0.annotated.item, context: contexts[$0.sourceName], topics: Set($0.annotated.topics.map(\.id)),
                corrected: Set($0.corrections.map(\.topic)))
        }
        let ordinary = try uncorrected(in: store, contexts)
        let tagger = Tagger(vocabulary)
        let learning = TopicLearning(from: corrected, besides: ordinary, with: tagger)
        let report = LearningReport(
            learning: learning, correctedItems: items.count, ordinaryItems: ordinary.count,
            effect: Self.effect(
                on: ordinary, before: tagger, after: Tagger(vocabulary.adjusted(by: learning.adjustments))))
        guard learning.helps, !learning.adjustments.byTopic.isEmpty else {
            return report.text + "\n\nNothing is kept: it would not make fewer mistakes."
                + (try learnt() == nil ? "" : " What was learnt before stays.")
        }
        let held = try lock()
        defer { _ = held }
        try keep(learning.adjustments, from: items.count)
        return report.text + "\n\nKept in \(learntFile) for what comes; `bevaka retag` brings it to what is stored."
    }

    /// Removes what was learnt; false when there was nothing.
    package func forgetLearnt() throws(RunFailure) -> Bool {
        guard FileManager.default.fileExists(atPath: learntFile) else { return false }
        do {
            try FileManager.default.removeItem(atPath: learntFile)
        } catch {
            throw RunFailure(.cannotWrite, "\(learntFile) cannot be removed: \(error.localizedDescription)")
        }
        return true
    }

    private func uncorrected(
        in store: SQLiteStore, _ contexts: TagContexts
    ) throws(RunFailure) -> [(item: Item, context: TagContext)] {
        let query = ItemQuery(
            seenAfter: now() - Double(Self.ordinaryDays) * 86_400, limit: Self.ordinaryItems, order: .newestFirst)
        return try store.items(query).filter(\.corrections.isEmpty)
            .map { ($0.annotated.item, contexts[$0.sourceName]) }
    }

    private func keep(_ adjustments: LearntAdjustments, from count: Int) throws(RunFailure) {
        let comment = [
            "What `bevaka topics learn` took from \(count) corrected items: how much more (or less) readily a topic is given.",
            "`bevaka topics learn --forget` removes it.",
        ]
        do {
            try Data(adjustments.yaml(comment: comment).utf8)
                .write(to: URL(filePath: learntFile), options: .atomic)
        } catch {
            throw RunFailure(.cannotWrite, "\(learntFile) cannot be written: \(error.localizedDescription)")
        }
    }

    private static func effect(
        on items: [(item: Item, context: TagContext)], before: Tagger, after: Tagger
    ) -> [TopicID: (gained: Int, lost: Int)] {
        var effect: [TopicID: (gained: Int, lost: Int)] = [:]
        for (item, context) in items {
            let old = Set(before.annotate(item, source: context).topics.map(\.id))
            let new = Set(after.annotate(item, source: context).topics.map(\.id))
            for topic in new.subtracting(old) { effect[topic, default: (0, 0)].gained += 1 }
            for topic in old.subtracting(new) { effect[topic, default: (0, 0)].lost += 1 }
        }
        return effect
    }
}
