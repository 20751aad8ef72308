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
        try topics.rows({ $0.integer(row) }) { item.topics.append($0.topicMatch()) }
        try references.rows({ $0.integer(row) }) { item.references.append($0.reference()) }
        try deadlines.rows({ $0.integer(row) }) { item.deadlines.append($0.deadline()) }
        try places.rows({ $0.integer(row) }) { item.places.append($0.place()) }
    }
}
