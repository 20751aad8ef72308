package import BevakaCore

/// Something in feeds.yml's `topics:` that the vocabulary cannot follow.
package struct TermProblem: Hashable, Sendable {
    /// The key of the topic under which the term stands.
    package enum Part: String, Hashable, Sendable {
        case add, remove
    }

    package var topic: TopicID
    package var part: Part
    package var language: Language
    package var notation: String
    /// What is wrong, and what was probably meant.
    package var message: String

    /// The message with the keys that lead to the term.
    package var sentence: String {
        "topics: \(topic.rawValue): \(part.rawValue): \(language.rawValue): \(message)"
    }
}

extension TopicVocabulary {
    /// Why a term cannot be taken away, and what was probably meant: the same term of another language, a term spelt almost
    /// so, or terms that hold the word.
    func missing(_ notation: String, language: Language?) -> String {
        let place = language.map { " in \($0.rawValue)" } ?? ""
        let start = "“\(notation)” is no term of \(topic.id.rawValue)\(place)"
        let elsewhere = Set(entries.filter { $0.term.notation == notation }.compactMap(\.language?.rawValue)).sorted()
        if !elsewhere.isEmpty { return start + "; it is one in \(elsewhere.joined(separator: ", "))" }
        let own = entries.filter { language == nil || $0.language == nil || $0.language == language }
            .map(\.term.notation)
        if let nearest = Nearest.word(to: notation, among: own) { return start + "; did you mean “\(nearest)”?" }
        let word = notation.lowercased().replacing("*", with: "")
        let holding = own.filter { $0.lowercased().contains(word) }.sorted { ($0.count, $0) < ($1.count, $1) }
        guard !holding.isEmpty, word.count > 1 else {
            return start + "; `bevaka topics show \(topic.id.rawValue)` lists them"
        }
        let shown = holding.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
        let more = holding.count > 3 ? " and \(holding.count - 3) more" : ""
        return start + "; these have it: \(shown)\(more) (a term is taken away as a whole)"
    }
}
