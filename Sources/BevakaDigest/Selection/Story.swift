import BevakaCore
import FoundationEssentials

/// One thing that happened, with every telling of it among the items.
struct Story: Sendable {
    /// The telling that stands for it.
    let lead: StoredItem
    /// Tellings of other sources (or at other addresses of the same one), one for each.
    let others: [StoredItem]
    /// Of all tellings, the best score of each, in order of priority.
    let topics: [TopicMatch]
    let references: [Reference]
    /// Those not yet past, nearest first.
    let deadlines: [Deadline]
    /// Items merged into it, the lead included.
    let items: Int
    /// How high it stands in its section.
    let rank: Double
    /// What earlier editions told of it; nil for a story that is new.
    let told: ToldItem?
    let relevance: Relevance

    /// Headline and lead; made anew each time.
    var text: StoryText { StoryText(lead.annotated.item) }

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
