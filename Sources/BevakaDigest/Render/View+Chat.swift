import BevakaCore

/// Editions as a chat shows them.
extension View {
    /// Stories of a section that a chat shows; who wants more opens the edition.
    private static let chatStories = 8

    func chat(_ digest: Digest) -> ChatEdition {
        let sections = digest.sections.map { section in
            ChatEdition.Section(
                topic: heading(of: section.kind), stories: section.stories.prefix(Self.chatStories).map(chatStory))
        }
        let shown = sections.reduce(0) { $0 + $1.stories.count }
        return ChatEdition(
            title: title(of: digest), summary: summary(digest), language: phrases.language,
            link: WebLink(digest.edition?.permalink).map { .init(text: phrases[.onTheWeb], url: $0.text) },
            sections: sections, moreCount: max(0, digest.counts.shown - shown), json: "")
    }

    /// The week in review: its main stories.
    func chat(_ review: Review, title: String) -> ChatEdition {
        ChatEdition(
            title: title, summary: phrases(.stories, review.total.count), language: phrases.language,
            sections: [ChatEdition.Section(topic: phrases[.latest], stories: review.stories.map(chatStory))], json: "")
    }

    private func chatStory(_ story: Story) -> ChatEdition.Story {
        let deadline = story.deadlines.first { $0.kind.closes }.map { deadline in
            phrases.words(for: deadline.kind) + ": " + words.deadline(deadline)
        }
        return ChatEdition.Story(
            headline: headline(story), url: WebLink(story.lead.annotated.item.url)?.text ?? "",
            source: PlainText.line(story.lead.sourceName), detail: deadline ?? why(story))
    }

    /// The words that speak for the first topic.
    private func why(_ story: Story) -> String? {
        guard let topic = story.topics.first else { return nil }
        let words = topic.evidence.map { PlainText.line($0.match) }.filter { !$0.isEmpty }.prefix(3)
        return words.isEmpty ? nil : "\(phrases[.why]): \(words.joined(separator: ", "))"
    }
}
