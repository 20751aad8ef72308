import BevakaCore
import Foundation

/// One line of `bevaka export`: an item with all that bevaka knows of it. Names and shapes are part of the contract.
struct ExportDocument: Encodable {
    struct Story: Encodable {
        var id: Int64
        /// True for the telling that stands for the story.
        var lead: Bool
        /// The item that does.
        var lead_item: String
        /// Why it is in the story: absent for the telling that the story began with.
        var reason: String?
        /// In words.
        var because: String?
        /// The telling that it was compared with.
        var with: String?
        /// What people said: items that are, and are not, of its story.
        var joined_by_hand: [String]?
        var kept_apart_by_hand: [String]?
    }

    var id: String
    var source: String
    var group: String?
    var url: String?
    var title: String?
    var summary: String?
    var content_text: String?
    var date_published: Date?
    var date_modified: Date?
    var first_seen: Date
    var revision: Int
    var language: Language?
    var authors: [Author]
    var tags: [String]
    var story: Story
    var topics: [TopicMatch]
    var references: [Reference]
    var deadlines: [Deadline]
    var places: [Place]
    var editions: [String]
    var corrections: [CorrectionDocument]

    init(_ stored: StoredItem) {
        let item = stored.annotated.item
        id = stored.publicID
        source = stored.sourceName
        group = stored.sourceGroup
        url = item.url
        title = item.title
        summary = item.summary
        content_text = item.contentText
        date_published = item.published
        date_modified = item.modified
        first_seen = stored.firstSeen
        revision = stored.revision
        language = stored.annotated.language
        authors = item.authors
        tags = item.categories.map { $0.label ?? $0.term }
        story = Story(stored)
        topics = stored.annotated.topics
        references = stored.annotated.references
        deadlines = stored.annotated.deadlines
        places = stored.annotated.places
        editions = stored.editions
        corrections = stored.corrections.map(CorrectionDocument.init)
    }
}

extension ExportDocument.Story {
    init(_ stored: StoredItem) {
        id = stored.story
        lead = stored.isLead
        lead_item = stored.leadID
        reason = stored.storyLink?.reason.rawValue
        because = stored.storyLink?.text
        with = stored.storyLink?.other
        joined_by_hand = Self.others(stored, areOne: true)
        kept_apart_by_hand = Self.others(stored, areOne: false)
    }

    /// nil where nobody has said anything, so that a line stays short.
    private static func others(_ stored: StoredItem, areOne: Bool) -> [String]? {
        let rulings = stored.storyRulings.filter { $0.areOne == areOne }
        return rulings.isEmpty ? nil : rulings.map { $0.item == stored.publicID ? $0.other : $0.item }
    }
}
