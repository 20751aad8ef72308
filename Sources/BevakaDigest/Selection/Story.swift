import BevakaCore
import FoundationEssentials

/// One thing that happened, with every telling of it among the items.
struct Story: Sendable {
    /// The telling that stands for it.
    let lead: StoredItem
    /// Headline and lead of that telling.
    let text: StoryText
    /// Tellings of other sources (or at other addresses of the same one), one for each.
    let others: [StoredItem]
    /// Of all tellings, the best score of each, in order of priority; the first one is its section.
    let topics: [TopicMatch]
    let references: [Reference]
    /// Those not yet past, nearest first.
    let deadlines: [Deadline]
    /// Items merged into it, the lead included.
    let items: Int

    /// When it was published, else when it came.
    var date: Date {
        lead.annotated.item.published ?? lead.arrived ?? lead.firstSeen
    }

    /// As found in the text, else as declared.
    var language: Language? { lead.annotated.foundLanguage }
}

extension AnnotatedItem {
    /// As found in the text, else as declared.
    var foundLanguage: Language? {
        language ?? item.language.flatMap { Language(tag: $0) }
    }
}
