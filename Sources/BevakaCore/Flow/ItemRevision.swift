package import FoundationEssentials

/// What an item said at one time, as far as an edit can change it.
package struct ItemRevision: Hashable, Sendable {
    /// 1 for the first text.
    package var number: Int
    /// When the next one took its place; nil for the present one.
    package var replaced: Date?
    package var url: String?
    package var title: String?
    package var contentText: String?
    package var summary: String?
    package var deadlines: [Deadline]

    package init(
        number: Int, replaced: Date? = nil, url: String? = nil, title: String? = nil, contentText: String? = nil,
        summary: String? = nil, deadlines: [Deadline] = []
    ) {
        self.number = number
        self.replaced = replaced
        self.url = url
        self.title = title
        self.contentText = contentText
        self.summary = summary
        self.deadlines = deadlines
    }

    /// The item as it is now.
    package init(_ stored: StoredItem) {
        let item = stored.annotated.item
        self.init(
            number: stored.revision, url: item.url, title: item.title, contentText: item.contentText,
            summary: item.summary, deadlines: stored.annotated.deadlines)
    }
}
