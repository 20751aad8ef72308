package import BevakaCore

extension StoryFingerprint {
    /// Bytes of folded text that make the lead: enough to tell two stories apart, and short of the first edits.
    private static let lead = 160
    /// Words that a title needs to tell a story.
    private static let leastWords = 3

    /// What finds the other tellings of an item's story.
    ///
    /// The text's part is a hash of the folded title and lead; it is nil for a title that many items share, such as
    /// `Newsletter` or `Pressmeddelande 12/2026`, for one of a word or two, and for an item without a text.
    package init(_ item: Item, genericTitles: Set<String> = []) {
        self.init()
        link = item.url.flatMap { CanonicalLink($0)?.text }
        let title = Self.plainWords(item.title ?? "")
        let lead = FoldedText(item.contentText ?? item.summary ?? "").bytes.prefix(Self.lead)
        let named = title.drop { genericTitles.contains($0) }.filter { $0.contains { !$0.isNumber } }
        guard named.count >= Self.leastWords, !genericTitles.contains(title.joined(separator: " ")) else { return }
        let leadWords = Self.plainWords(String(decoding: lead, as: UTF8.self))
        text = StableHash(title.joined(separator: " ") + "\n" + leadWords.joined(separator: " ")).hexadecimal
    }

    /// The folded words, without punctuation.
    private static func plainWords(_ text: String) -> [String] {
        FoldedText(text).bytes.split { !$0.isWordByte }.map { String(decoding: $0, as: UTF8.self) }
    }
}
