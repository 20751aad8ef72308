import BevakaCore
import Foundation

/// `bevaka dossier --format json`: names and shapes are part of the contract.
struct DossierDocument: Encodable {
    struct Name: Encodable {
        var id: String
        var kind: String?
        var url: String?
        /// `asked`, `rule` or `named_together`.
        var reason: String
        /// The name it is named together with, and by which items.
        var with: String?
        var items: [String]?
    }

    struct Telling: Encodable {
        var id: String
        var source: String
        var title: String?
        var url: String?
        var date_published: Date?
        var first_seen: Date
        var language: Language?
    }

    struct Story: Encodable {
        var story: Int64
        var date: Date
        var lead: Telling
        var others: [Telling]
        var deadlines: [Deadline]
    }

    var id: String
    var names: [Name]
    /// Oldest first.
    var timeline: [Story]
    /// Older stories that `--limit` left out.
    var left_out: Int

    init(_ dossier: Dossier) {
        id = dossier.names.first?.id ?? ""
        names = dossier.names.map(Self.name)
        timeline = dossier.entries.map { entry in
            Story(
                story: entry.lead.story, date: entry.date, lead: Self.telling(entry.lead),
                others: entry.others.map(Self.telling), deadlines: entry.deadlines)
        }
        left_out = dossier.leftOut
    }

    private static func name(_ name: DocumentName) -> Name {
        switch name.reason {
        case .asked: Name(id: name.id, kind: name.kind, url: name.url, reason: "asked")
        case .rule: Name(id: name.id, kind: name.kind, url: name.url, reason: "rule")
        case .named(let other, let items):
            Name(
                id: name.id, kind: name.kind, url: name.url, reason: "named_together", with: other, items: items)
        }
    }

    private static func telling(_ item: StoredItem) -> Telling {
        Telling(
            id: item.publicID, source: item.sourceName, title: item.annotated.item.title, url: item.annotated.item.url,
            date_published: item.annotated.item.published, first_seen: item.firstSeen,
            language: item.annotated.language)
    }
}
