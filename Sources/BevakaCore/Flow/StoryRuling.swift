package import FoundationEssentials

/// What a person says of two items: that they tell one story, or that they do not. It wins over the rule for ever.
package struct StoryRuling: Hashable, Sendable {
    /// Public identifiers.
    package var item: String
    package var other: String
    package var areOne: Bool
    /// Who said so; nil when nobody was named.
    package var author: String?
    package var at: Date

    package init(item: String, other: String, areOne: Bool, author: String? = nil, at: Date) {
        self.item = item
        self.other = other
        self.areOne = areOne
        self.author = author
        self.at = at
    }
}
