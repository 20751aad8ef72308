package import BevakaCore
import BevakaTag

extension Tagging {
    /// All topics, as `bevaka topics` prints them.
    package var topicList: String { TopicList(vocabulary: tagger.vocabulary).text }

    /// One topic with its terms.
    ///
    /// - Throws: ``RunFailure`` 64 for an unknown one.
    package func topic(_ name: String) throws(RunFailure) -> String {
        let vocabulary = tagger.vocabulary
        let id = try TopicID.known(name, among: vocabulary.topics.map(\.id))
        guard let content = vocabulary.contents.first(where: { $0.topic.id == id }) else { return "" }
        return TopicCard(content: content, masks: vocabulary.masks, adjustment: vocabulary.model.adjustments[id]).text
    }
}

extension TopicID {
    /// The topic that a person has named.
    ///
    /// - Throws: ``RunFailure`` 64 with the topics that there are.
    static func known(_ name: String, among topics: [TopicID]) throws(RunFailure) -> TopicID {
        let names = topics.map(\.rawValue)
        if names.contains(name) { return TopicID(rawValue: name) }
        let nearest = Nearest.word(to: name, among: names)
        throw RunFailure(
            .usage,
            "There is no topic \"\(name)\"\(nearest == nil ? "." : Nearest.question(nearest)) "
                + "There are: \(names.joined(separator: ", ")).")
    }
}
