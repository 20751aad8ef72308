import BevakaCore
import BevakaTag

/// All topics for a person: names, rank, how many terms in which language.
struct TopicList {
    let vocabulary: Vocabulary

    var text: String {
        let languages = self.languages
        var table = PlainTable()
        table.rightAligned = Set(1..<languages.count + 3)
        table.rows = [["topic", "prio", "from"] + languages.map { $0?.rawValue ?? "any" } + ["name"]]
        for content in vocabulary.contents {
            let topic = content.topic
            let counts = languages.map { language in "\(content.entries.count { $0.language == language })" }
            let names = [topic.names[.swedish], topic.names[.english]].compactMap(\.self)
            table.rows.append(
                [topic.id.rawValue, "\(topic.priority)", Self.percent(content.threshold)] + counts
                    + [names.isEmpty ? topic.name(in: .english) : names.joined(separator: " · ")])
        }
        return table.lines.joined(separator: "\n")
            + "\n\nfrom: the score that gives the topic. `bevaka topics show ID` lists the terms of one."
    }

    /// Those with terms, Swedish and English first; nil, for terms of all languages, last.
    private var languages: [Language?] {
        let all = Set(vocabulary.contents.flatMap(\.entries).compactMap(\.language))
        let first = [Language.swedish, .english].filter(all.contains)
        return first + all.subtracting(first).sorted() + [nil]
    }

    static func percent(_ probability: Double) -> String { "\(Int((probability * 100).rounded())) %" }
}
