package import BevakaCore

/// What is known of the source of an item before the item is read.
package struct TagContext: Hashable, Sendable {
    package var sourceName: String?
    /// The languages it writes in.
    package var languages: [Language]
    /// The topics that its items usually have: a weak prior.
    package var topics: [TopicID]
    /// The source's own categories that stand for topics, as feeds.yml says.
    package var categoryTopics: [String: [TopicID]]
    /// Hashes of the text blocks that recur across its items: they are not read.
    package var recurringBlocks: Set<UInt64> = []

    package init(
        sourceName: String? = nil, languages: [Language] = [], topics: [TopicID] = [],
        categoryTopics: [String: [TopicID]] = [:]
    ) {
        self.sourceName = sourceName
        self.languages = languages
        self.topics = topics
        self.categoryTopics = categoryTopics
    }

    package init(_ source: Source, recurringBlocks: Set<UInt64> = []) {
        self.init(
            sourceName: source.name, languages: source.languages, topics: source.topics,
            categoryTopics: source.categoryTopics)
        self.recurringBlocks = recurringBlocks
    }
}
