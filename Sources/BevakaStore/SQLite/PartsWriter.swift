import BevakaCore
import FoundationEssentials
import GRDB

/// Writes what bevaka and the source say about an item: tags, topics, references, deadlines, places.
struct PartsWriter {
    private let tag: PreparedStatement
    private let topic: PreparedStatement
    private let reference: PreparedStatement
    private let deadline: PreparedStatement
    private let place: PreparedStatement
    private let tagDeletion: PreparedStatement
    private let topicDeletion: PreparedStatement
    private let otherDeletions: [PreparedStatement]

    init(_ database: Database) throws {
        tag = try PreparedStatement(
            database, "INSERT INTO item_tags (item, ordinal, term, scheme, label) VALUES (?, ?, ?, ?, ?)")
        topic = try PreparedStatement(
            database, "INSERT INTO topics (item, ordinal, topic, arrived, score, evidence) VALUES (?, ?, ?, ?, ?, ?)")
        reference = try PreparedStatement(
            database,
            "INSERT INTO item_references (item, ordinal, kind, text, id, url, reference_key) VALUES (?, ?, ?, ?, ?, ?, ?)"
        )
        deadline = try PreparedStatement(
            database,
            """
            INSERT INTO deadlines (item, ordinal, kind, stage, date, time, timezone, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        place = try PreparedStatement(
            database, "INSERT INTO places (item, ordinal, place, name, text) VALUES (?, ?, ?, ?, ?)")
        func deletion(_ table: String) throws -> PreparedStatement {
            try PreparedStatement(database, "DELETE FROM \(table) WHERE item = ?")
        }
        tagDeletion = try deletion("item_tags")
        topicDeletion = try deletion("topics")
        otherDeletions = try ["item_references", "deadlines", "places"].map(deletion)
    }

    func delete(_ row: Int64) throws {
        try tagDeletion.run { $0.integer(row) }
        try deleteAnnotations(row)
    }

    /// What bevaka says; what the source says stays.
    func deleteAnnotations(_ row: Int64) throws {
        try topicDeletion.run { $0.integer(row) }
        for deletion in otherDeletions { try deletion.run { $0.integer(row) } }
    }

    func replaceTopics(_ topics: [TopicMatch], row: Int64, arrived: Date?) throws {
        try topicDeletion.run { $0.integer(row) }
        try insertTopics(topics, row: row, arrived: arrived)
    }

    func insert(_ item: AnnotatedItem, row: Int64, arrived: Date?) throws {
        try insertTags(item.item.categories, row: row)
        try insertAnnotations(item, row: row, arrived: arrived)
    }

    func insertAnnotations(_ item: AnnotatedItem, row: Int64, arrived: Date?) throws {
        try insertTopics(item.topics, row: row, arrived: arrived)
        try insertReferences(item.references, row: row)
        try insertDeadlines(item.deadlines, row: row)
        try insertPlaces(item.places, row: row)
    }

    private func insertTags(_ categories: [Category], row: Int64) throws {
        for (ordinal, category) in categories.enumerated() {
            try tag.run {
                $0.integer(row)
                $0.integer(ordinal)
                $0.text(category.term)
                $0.text(category.scheme)
                $0.text(category.label)
            }
        }
    }

    private func insertTopics(_ topics: [TopicMatch], row: Int64, arrived: Date?) throws {
        for (ordinal, match) in topics.enumerated() {
            try topic.run {
                $0.integer(row)
                $0.integer(ordinal)
                $0.text(match.id.rawValue)
                $0.date(arrived)
                $0.real(match.score)
                $0.text(EvidenceCoding.text(match.evidence))
            }
        }
    }

    private func insertReferences(_ references: [Reference], row: Int64) throws {
        for (ordinal, document) in references.enumerated() {
            try reference.run {
                $0.integer(row)
                $0.integer(ordinal)
                $0.text(document.kind)
                $0.text(document.text)
                $0.text(document.id)
                $0.text(document.url)
                $0.text(ReferenceKey.of(document.id))
            }
        }
    }

    private func insertDeadlines(_ deadlines: [Deadline], row: Int64) throws {
        for (ordinal, date) in deadlines.enumerated() {
            try deadline.run {
                $0.integer(row)
                $0.integer(ordinal)
                $0.text(date.kind.rawValue)
                $0.text(date.stage)
                $0.text(date.date)
                $0.text(date.time)
                $0.text(date.timezone)
                $0.text(date.text)
            }
        }
    }

    private func insertPlaces(_ places: [Place], row: Int64) throws {
        for (ordinal, found) in places.enumerated() {
            try place.run {
                $0.integer(row)
                $0.integer(ordinal)
                $0.text(found.id)
                $0.text(found.name)
                $0.text(found.text)
            }
        }
    }
}
