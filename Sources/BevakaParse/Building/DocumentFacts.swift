/// What a reading learnt of a document beside its feed.
struct DocumentFacts {
    /// The name of the first element; nil when there was none.
    var root: String?
    /// The feed's own link, when addresses were met before it that need it as their base.
    var missedBase: String?
    /// Items are hidden in a text, or an address lies behind its element: only the ``TagSoupReader`` can tell where they end.
    var hasMisplacedText = false
}

extension FeedBuilder {
    var facts: DocumentFacts {
        DocumentFacts(
            root: root, missedBase: missedBase && home != nil ? channel.link.text : nil,
            hasMisplacedText: hasMisplacedText)
    }
}
