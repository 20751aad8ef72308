import BevakaCore
import FoundationEssentials

/// All that the archive knows of one document: its names, and the stories that speak of it, oldest first.
struct Dossier {
    /// A story, as far as it speaks of the document.
    struct Entry {
        /// The telling that stands for it.
        var lead: StoredItem
        /// Further tellings, in the order in which they came.
        var others: [StoredItem]
        /// When the first of them was published.
        var date: Date
        /// What all of them say of dates, each once.
        var deadlines: [Deadline]
    }

    /// The document asked for, as its first name.
    var names: [DocumentName]
    var entries: [Entry]
    /// Older stories that were left out.
    var leftOut: Int

    /// - Parameter limit: of stories; the newest are kept.
    init(names: [DocumentName], items: [StoredItem], limit: Int?) {
        self.names = names
        let stories = Dictionary(grouping: items, by: \.story).values.compactMap(Self.entry)
            .sorted { ($0.date, $0.lead.row) < ($1.date, $1.lead.row) }
        entries = Array(stories.suffix(max(0, limit ?? stories.count)))
        leftOut = stories.count - entries.count
    }

    private static func entry(_ tellings: [StoredItem]) -> Entry? {
        let tellings = tellings.sorted { $0.row < $1.row }
        guard let lead = tellings.first(where: \.isLead) ?? tellings.first else { return nil }
        var seen: Set<[String]> = []
        let deadlines = ([lead] + tellings).flatMap(\.annotated.deadlines)
            .filter { seen.insert([$0.kind.rawValue, $0.stage ?? "", $0.date]).inserted }
            .sorted { ($0.date, $0.kind.rawValue) < ($1.date, $1.kind.rawValue) }
        return Entry(
            lead: lead, others: tellings.filter { $0.row != lead.row },
            date: tellings.map { $0.annotated.item.published ?? $0.firstSeen }.min() ?? lead.firstSeen,
            deadlines: deadlines)
    }
}
