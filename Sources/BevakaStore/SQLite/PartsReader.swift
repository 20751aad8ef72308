import BevakaCore
import GRDB

/// Reads what bevaka and the source say about an item, in the order in which it was written.
struct PartsReader {
    private let tags: PreparedStatement
    private let topics: PreparedStatement
    private let references: PreparedStatement
    private let deadlines: PreparedStatement
    private let places: PreparedStatement

    init(_ database: Database) throws {
        func select(_ columns: String, _ table: String) throws -> PreparedStatement {
            try PreparedStatement(database, "SELECT \(columns) FROM \(table) WHERE item = ? ORDER BY ordinal")
        }
        tags = try select("term, scheme, label", "item_tags")
        topics = try select("topic, score, evidence", "topics")
        references = try select("kind, text, id, url", "item_references")
        deadlines = try select("kind, stage, date, time, timezone, text", "deadlines")
        places = try select("place, name, text", "places")
    }

    func read(_ row: Int64, into item: inout AnnotatedItem) throws {
        try tags.rows({ $0.integer(row) }) {
            let term = $0.text() ?? ""
            item.item.categories.append(Category(term: term, scheme: $0.text(), label: $0.text()))
        }
        try topics.rows({ $0.integer(row) }) {
            let id = TopicID(rawValue: $0.text() ?? "")
            let score = $0.real() ?? 0
            item.topics.append(TopicMatch(id: id, score: score, evidence: EvidenceCoding.evidence($0.text())))
        }
        try references.rows({ $0.integer(row) }) {
            let kind = $0.text() ?? ""
            let text = $0.text() ?? ""
            item.references.append(Reference(kind: kind, text: text, id: $0.text() ?? "", url: $0.text()))
        }
        try deadlines.rows({ $0.integer(row) }) {
            let kind = $0.text().flatMap(Deadline.Kind.init(rawValue:)) ?? .other
            let stage = $0.text()
            let date = $0.text() ?? ""
            let time = $0.text()
            let timezone = $0.text()
            item.deadlines.append(
                Deadline(kind: kind, stage: stage, date: date, time: time, timezone: timezone, text: $0.text() ?? ""))
        }
        try places.rows({ $0.integer(row) }) {
            let id = $0.text() ?? ""
            let name = $0.text() ?? ""
            item.places.append(Place(id: id, name: name, text: $0.text() ?? ""))
        }
    }
}
