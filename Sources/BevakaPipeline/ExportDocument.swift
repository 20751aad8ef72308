import BevakaCore
import Foundation

/// One line of `bevaka export`: an item with all that bevaka knows of it. Names and shapes are part of the contract.
struct ExportDocument: Encodable {
    struct Story: Encodable {
        var id: Int64
        var lead: Bool
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
        story = Story(id: stored.story, lead: stored.isLead)
        topics = stored.annotated.topics
        references = stored.annotated.references
        deadlines = stored.annotated.deadlines
        places = stored.annotated.places
        editions = stored.editions
        corrections = stored.corrections.map(CorrectionDocument.init)
    }
}
