import BevakaCore
import BevakaTag

/// What was learnt from corrections, for a person: how it was measured, and what that does not say.
struct LearningReport {
    let learning: TopicLearning
    let correctedItems: Int
    let ordinaryItems: Int
    /// Of the items that nobody corrected, how many would gain or lose each topic.
    let effect: [TopicID: (gained: Int, lost: Int)]

    var text: String {
        var lines = [
            "\(correctedItems) corrected items; \(ordinaryItems) recent ones that nobody corrected stand beside them, "
                + "a tenth of an example each.",
            "",
            "Decisions on the corrected items, each judged with what the others taught "
                + "(\(TopicLearning.folds) folds):",
        ]
        var table = PlainTable(rightAligned: [1, 2, 3])
        table.rows = [
            ["", "wrong", "of", "F1"], row("as shipped", learning.before), row("with what was learnt", learning.after),
        ]
        lines += table.lines + [""] + adjustments
        lines += [
            "",
            "People correct what is wrong: the figures are of hard items, and say nothing of those nobody looked at.",
        ]
        return lines.joined(separator: "\n")
    }

    private var adjustments: [String] {
        var table = PlainTable(rightAligned: [1, 2, 3, 4])
        table.rows = [["topic", "corrections", "adjustment", "gain", "lose"]]
        for (topic, count) in learning.corrections.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            let value = learning.adjustments.byTopic[topic]
            let change = effect[topic] ?? (0, 0)
            table.rows.append([
                topic.rawValue, "\(count)", value.map { ($0 > 0 ? "+" : "") + Self.decimals($0) } ?? "none",
                "\(change.gained)", "\(change.lost)",
            ])
        }
        return table.lines
    }

    private func row(_ name: String, _ tally: Tally) -> [String] {
        [name, "\(tally.wrong + tally.missed)", "\(learning.decisions)", Self.decimals(tally.f1)]
    }

    private static func decimals(_ value: Double) -> String {
        let hundredths = Int((value.magnitude * 100).rounded())
        let digits = hundredths % 100 < 10 ? "0\(hundredths % 100)" : "\(hundredths % 100)"
        return "\(value < 0 ? "-" : "")\(hundredths / 100).\(digits)"
    }
}
