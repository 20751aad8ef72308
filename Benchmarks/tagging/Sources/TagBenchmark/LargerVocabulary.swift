import BevakaCore
import BevakaTag

/// A vocabulary with invented terms beside its own, made from the same words, so that they begin and end alike.
struct LargerVocabulary {
    private let vocabulary: Vocabulary
    /// A linear congruential generator: the same terms every time.
    private var state: UInt64 = 20_261_124

    init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    /// Adds so many terms that there are `factor` times as many of each topic and language.
    mutating func times(_ factor: Int) throws -> Vocabulary {
        var changes: [TopicChange] = []
        for topic in vocabulary.contents {
            let own = Dictionary(grouping: topic.entries) { $0.language ?? .english }
            var added: [Language: [String]] = [:]
            for (language, entries) in own.sorted(by: { $0.key < $1.key }) {
                let words = entries.flatMap { $0.term.words.split { !$0.isLetter }.map(String.init) }
                    .filter { $0.count > 3 }
                guard !words.isEmpty else { continue }
                added[language] = (0..<entries.count * (factor - 1)).map { _ in
                    "\(word(words))\(word(words).lowercased().suffix(5)) \(word(words))*"
                }
            }
            changes.append(TopicChange(id: topic.topic.id, add: added))
        }
        return try vocabulary.applying(changes)
    }

    private mutating func word(_ words: [String]) -> String {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return words[Int(state >> 33) % words.count]
    }
}
