/// What feeds.yml says of one topic: changes to a built-in one, or a topic of the region's own.
package struct TopicChange: Hashable, Sendable {
    package var id: TopicID
    /// Names, when given.
    package var names: [Language: String]
    package var priority: Int?
    /// Terms to add, in the vocabulary's notation (`järnväg*`, `*vindkraft*`, `CEF`), by language.
    package var add: [Language: [String]]
    /// Terms to take away, as the vocabulary writes them, by language.
    package var remove: [Language: [String]]

    package init(
        id: TopicID, names: [Language: String] = [:], priority: Int? = nil, add: [Language: [String]] = [:],
        remove: [Language: [String]] = [:]
    ) {
        self.id = id
        self.names = names
        self.priority = priority
        self.add = add
        self.remove = remove
    }
}
