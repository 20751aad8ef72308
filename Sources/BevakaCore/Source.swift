/// A source that bevaka follows: one entry of feeds.yml. What the source says of itself is a ``Feed``.
package struct Source: Hashable, Sendable {
    /// What people call it; unique in the configuration.
    package var name: String
    /// The absolute http or https address asked for the document.
    package var url: String
    package var group: String?
    /// Ranks its items: 1 is usual, 2 counts double.
    package var weight: Double
    /// The languages it writes in, the main one first; empty when not known.
    package var languages: [Language]
    /// Topics that its items usually have: a weak prior, never evidence by itself.
    package var topics: [TopicID]
    /// The institution's own labels that stand for a topic: category (as the feed writes it) → topics.
    package var categoryTopics: [String: [TopicID]]
    package var enabled: Bool
    /// The person's own wish for the time between two checks; nil leaves it to the schedule.
    package var interval: Duration?
    package var limits: Limits
    package var access: SourceAccess
    /// How it is read when it is no feed; nil for a feed.
    package var layout: SourceLayout?

    package init(
        name: String, url: String, group: String? = nil, weight: Double = 1, languages: [Language] = [],
        topics: [TopicID] = [], categoryTopics: [String: [TopicID]] = [:], enabled: Bool = true,
        interval: Duration? = nil, limits: Limits = Limits(), access: SourceAccess = SourceAccess(),
        layout: SourceLayout? = nil
    ) {
        self.name = name
        self.url = url
        self.group = group
        self.weight = weight
        self.languages = languages
        self.topics = topics
        self.categoryTopics = categoryTopics
        self.enabled = enabled
        self.interval = interval
        self.limits = limits
        self.access = access
        self.layout = layout
    }
}
