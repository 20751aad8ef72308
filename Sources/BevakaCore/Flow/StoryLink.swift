/// Why an item was taken for one more telling of a story: the telling that it was compared with, and what they share.
package struct StoryLink: Hashable, Sendable {
    package enum Reason: String, Hashable, Sendable {
        /// Both lead to one page.
        case address
        /// Title and first sentences have mostly the same words.
        case words
        /// One page in two languages.
        case translation
        /// Another language, but the same documents, numbers, dates and names.
        case facts
        /// A person said so.
        case person
    }

    /// The public identifier of the other telling; nil when it was pruned.
    package var other: String?
    package var reason: Reason
    /// In words: `same words (93 %)`, `same document COM/2025/123 and 3 shared numbers`.
    package var text: String

    package init(other: String?, reason: Reason, text: String) {
        self.other = other
        self.reason = reason
        self.text = text
    }
}
