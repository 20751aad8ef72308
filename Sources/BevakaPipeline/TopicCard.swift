import BevakaCore
import BevakaTag

/// One topic for a person: its terms a line each, so that they can be searched, its labels, and the names that hide terms.
struct TopicCard {
    let content: TopicVocabulary
    let masks: [Mask]
    /// What corrections have taught; nil for nothing.
    let adjustment: Double?

    var text: String {
        let topic = content.topic
        var lines = [
            topic.id.rawValue + "  "
                + [topic.names[.swedish], topic.names[.english]].compactMap(\.self).joined(separator: " · "),
            "priority \(topic.priority), given from a score of \(TopicList.percent(content.threshold))" + learnt,
        ]
        let description = content.description.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !description.isEmpty { lines += ["", description] }
        lines += section("Terms", terms)
        lines += section("Labels of institutions (those with a question mark are hints)", labels)
        lines += section("Names that say nothing of it", hidden)
        return lines.joined(separator: "\n")
    }

    private var learnt: String {
        guard let adjustment else { return "" }
        let sign = adjustment < 0 ? "less" : "more"
        return "; corrections taught to give it \(sign) readily (`bevaka topics learn`)"
    }

    /// By language, the strongest first, in the order of the file.
    private var terms: [[String]] {
        let languages = Set(content.entries.map { $0.language?.rawValue ?? "any" })
        let order = ["any", "sv", "en"].filter(languages.contains)
        let sorted = order + languages.subtracting(order).sorted()
        return sorted.flatMap { language in
            Strength.allCases.flatMap { strength in
                content.entries.filter { ($0.language?.rawValue ?? "any") == language && $0.strength == strength }
                    .map { [language, strength.name, $0.term.notation] }
            }
        }
    }

    private var labels: [[String]] {
        content.labels.listed.flatMap { family, labels in labels.map { [family, $0] } }
    }

    private var hidden: [[String]] {
        masks.filter { $0.topics.isEmpty || $0.topics.contains(content.topic.id) }.map { [$0.term.notation] }
    }

    private func section(_ title: String, _ rows: [[String]]) -> [String] {
        rows.isEmpty ? [] : ["", title] + PlainTable(rows: rows).lines.map { "  " + $0 }
    }
}
