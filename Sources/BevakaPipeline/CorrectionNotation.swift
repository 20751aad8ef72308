import BevakaCore
import FoundationEssentials

/// What `bevaka correct ITEM +maritime -energy` says of topics.
enum CorrectionNotation {
    /// Reads `+maritime`, `-energy`.
    ///
    /// - Throws: ``RunFailure`` 64 for other words, unknown topics and a topic that is named twice.
    static func read(
        _ words: [String], topics: [TopicID], author: String?, at now: Date
    ) throws(RunFailure) -> [Correction] {
        var corrections: [Correction] = []
        for word in words {
            guard let sign = word.first, ["+", "-", HyphenShield.minus].contains(sign), word.count > 1 else {
                throw RunFailure(
                    .usage, "\"\(word)\": write +TOPIC for a topic that the item has, -TOPIC for one that it has not.")
            }
            let topic = try TopicID.known(String(word.dropFirst()), among: topics)
            guard !corrections.contains(where: { $0.topic == topic }) else {
                throw RunFailure(.usage, "The topic \(topic.rawValue) is named twice.")
            }
            corrections.append(Correction(topic: topic, belongs: sign == "+", author: author, at: now))
        }
        return corrections
    }

    /// `+maritime`
    static func text(_ correction: Correction) -> String {
        (correction.belongs ? "+" : "-") + correction.topic.rawValue
    }
}
