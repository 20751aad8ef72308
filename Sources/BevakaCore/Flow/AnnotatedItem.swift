/// An item with all that bevaka sees in it.
package struct AnnotatedItem: Hashable, Sendable {
    package var item: Item
    /// Found in the text, with the declared one as a prior; nil when the text is too short to tell.
    package var language: Language?
    /// Those at or over their threshold, surest first.
    package var topics: [TopicMatch]
    package var references: [Reference]
    package var deadlines: [Deadline]
    package var places: [Place]
    /// What finds the story it belongs to.
    package var fingerprint: StoryFingerprint

    package init(
        item: Item, language: Language? = nil, topics: [TopicMatch] = [], references: [Reference] = [],
        deadlines: [Deadline] = [], places: [Place] = [], fingerprint: StoryFingerprint = StoryFingerprint()
    ) {
        self.item = item
        self.language = language
        self.topics = topics
        self.references = references
        self.deadlines = deadlines
        self.places = places
        self.fingerprint = fingerprint
    }
}

/// By which an item is recognised as one more telling of a story.
package struct StoryFingerprint: Hashable, Sendable {
    /// The canonical link: scheme, tracking parameters and trailing slash removed; nil when the item has no page.
    package var link: String?
    /// A hash of the folded title and lead; nil for a title too general to tell a story by.
    package var text: String?
    /// By which tellings in other words or languages are recognised; nil in an item that was read from the archive.
    package var marks: StoryMarks?

    package init(link: String? = nil, text: String? = nil, marks: StoryMarks? = nil) {
        self.link = link
        self.text = text
        self.marks = marks
    }
}
