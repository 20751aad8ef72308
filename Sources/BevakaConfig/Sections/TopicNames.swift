import BevakaCore

/// The topics that feeds and teams may name: the built-in ones and those defined in the file.
struct TopicNames {
    let known: [TopicID]

    /// A list of topics, or a single one.
    func read(_ reader: NodeReader) -> [TopicID] {
        var topics: [TopicID] = []
        for entry in reader.list(of: .values, expected: "a list of topics such as [transport, energy]") {
            guard let word = entry.word(of: known.map(\.rawValue), expected: expected) else { continue }
            if topics.contains(TopicID(rawValue: word)) {
                entry.complain("found \(entry.found) twice, expected each topic once")
            } else {
                topics.append(TopicID(rawValue: word))
            }
        }
        return topics
    }

    private var expected: String {
        "one of the topics \(known.map(\.rawValue).joined(separator: ", "))"
    }
}
