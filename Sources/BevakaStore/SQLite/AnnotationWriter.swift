import BevakaCore
import FoundationEssentials
import GRDB

/// Gives items that are there already other tags; their text, revision, arrival and story stay as they are.
struct AnnotationWriter {
    private let parts: PartsWriter
    private let corrections: CorrectionTable
    private let arrived: PreparedStatement
    private let setLanguage: PreparedStatement

    init(_ database: Database) throws {
        parts = try PartsWriter(database)
        corrections = try CorrectionTable(database)
        arrived = try PreparedStatement(database, "SELECT arrived FROM items WHERE row = ?")
        setLanguage = try PreparedStatement(database, "UPDATE items SET language = ? WHERE row = ?")
    }

    /// Writes everything that bevaka sees in an item; nothing for a row that is gone.
    func write(_ annotation: Annotation) throws {
        let row = annotation.row
        guard let arrived = try arrived.first({ $0.integer(row) }, { $0.date() }) else { return }
        var annotated = annotation.annotated
        annotated.topics = try corrections.settle(annotated.topics, row: row)
        try parts.deleteAnnotations(row)
        try parts.insertAnnotations(annotated, row: row, arrived: arrived)
        try setLanguage.run {
            $0.text(annotated.language?.rawValue)
            $0.integer(row)
        }
    }

    /// Adds corrections, or with nil takes all of them back. `topics` is what the item has now.
    func correct(_ row: Int64, having topics: [TopicMatch], with added: [Correction]?) throws {
        guard let arrived = try arrived.first({ $0.integer(row) }, { $0.date() }) else { return }
        let tagger = try corrections.taggerTopics(topics, row: row)
        if let added {
            for correction in added { try corrections.add(correction, row: row) }
        } else {
            try corrections.remove(row)
        }
        try parts.replaceTopics(try corrections.settle(tagger, row: row), row: row, arrived: arrived)
    }
}
