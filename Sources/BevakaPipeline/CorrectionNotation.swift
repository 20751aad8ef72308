import BevakaCore
import FoundationEssentials

/// What `bevaka correct ITEM +maritime -energy` says of topics.
package enum CorrectionNotation {
    /// Stands for a hyphen on the way through the command line, where `-energy` would be taken for an option; people who
    /// type a real minus sign mean the same.
    package static let minus: Character = "\u{2212}"

    /// The arguments of a command line in which `correct` may take topics with a hyphen: `-energy` becomes `−energy`. Options
    /// stay: those with two hyphens, with one letter, and the letters of one-letter options in a row (`-vq`).
    package static func shielding(_ arguments: [String]) -> [String] {
        guard arguments.first == "correct" else { return arguments }
        return arguments.map { argument in
            guard argument.count > 2, argument.first == "-", let second = argument.dropFirst().first, second.isLetter,
                !argument.dropFirst().allSatisfy({ "vqh".contains($0) })
            else { return argument }
            return String(minus) + argument.dropFirst()
        }
    }

    /// Reads `+maritime`, `-energy`.
    ///
    /// - Throws: ``RunFailure`` 64 for other words, unknown topics and a topic that is named twice.
    static func read(
        _ words: [String], topics: [TopicID], author: String?, at now: Date
    ) throws(RunFailure) -> [Correction] {
        var corrections: [Correction] = []
        for word in words {
            guard let sign = word.first, ["+", "-", minus].contains(sign), word.count > 1 else {
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
