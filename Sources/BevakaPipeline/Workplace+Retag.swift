import BevakaConfig
package import BevakaCore
import BevakaStore
import BevakaTag
import Foundation

extension Workplace {
    /// Tags the items of the archive again, after a change of vocabularies or corrections learnt. Nothing is sent for it: only
    /// tags change. A call that asks for the same as one that was killed goes on where that one stopped.
    ///
    /// - Parameters:
    ///   - since: only items first seen since then; nil for all.
    ///   - topics: only these topics change; empty for all that bevaka sees.
    ///   - progress: told of each batch, with the items done so far.
    /// - Returns: a summary for people.
    /// - Throws: ``RunFailure`` 75 when another run is at work, 64 for what cannot be read.
    package func retag(
        since: String?, topics: [String], progress: (Int) -> Void
    ) throws(RunFailure) -> String {
        let vocabulary = try vocabulary()
        let wanted = try topics.map { name throws(RunFailure) in
            try TopicID.known(name, among: vocabulary.topics.map(\.id))
        }
        let seenAfter = try since.map { text throws(RunFailure) in try moment(text, option: "--since") }
        try requireArchive()
        let held = try lock()
        defer { _ = held }
        let store = try archive(readOnly: false)
        let contexts = TagContexts(settings.feeds, recurring: try store.recurringBlocks())
        let task = [
            version, vocabulary.fingerprint, since ?? "", Set(wanted).sorted().map(\.rawValue).joined(separator: ","),
        ]
        .joined(separator: "|")
        let known = try store.retagging()
        let start = known?.task == task ? known : nil
        let work = Retag(
            store: store, tagger: Tagger(vocabulary), contexts: contexts,
            query: ItemQuery(seenAfter: seenAfter, order: .arrival), topics: Set(wanted))
        let done = try work.run(from: start ?? Retagging(task: task)) { progress($0.items) }
        return Self.summary(done, resumedAfter: start?.items)
    }

    private static func summary(_ done: Retagging, resumedAfter items: Int?) -> String {
        var lines = [
            "\(done.items) items tagged again, \(done.changed) changed"
                + (items.map { " (went on after \($0) of an earlier run)" } ?? "")
        ]
        var table = PlainTable(rightAligned: [1, 2])
        for topic in Set(done.gained.keys).union(done.lost.keys).sorted() {
            table.rows.append([topic, "+\(done.gained[topic] ?? 0)", "-\(done.lost[topic] ?? 0)"])
        }
        lines += table.lines
        return lines.joined(separator: "\n")
    }
}
