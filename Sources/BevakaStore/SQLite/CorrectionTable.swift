import BevakaCore
import FoundationEssentials
import GRDB

/// What people said of the topics of items, in `corrections`, beside what the tagger says of the same topics.
struct CorrectionTable {
    private let select: PreparedStatement
    private let insert: PreparedStatement
    private let settle: PreparedStatement
    private let delete: PreparedStatement

    init(_ database: Database) throws {
        select = try PreparedStatement(
            database,
            """
            SELECT topic, belongs, author, at, tagger_score, tagger_evidence FROM corrections WHERE item = ? ORDER BY topic
            """)
        insert = try PreparedStatement(
            database,
            """
            INSERT INTO corrections (item, topic, belongs, author, at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (item, topic) DO UPDATE SET belongs = excluded.belongs, author = excluded.author, at = excluded.at
            """)
        settle = try PreparedStatement(
            database, "UPDATE corrections SET tagger_score = ?, tagger_evidence = ? WHERE item = ? AND topic = ?")
        delete = try PreparedStatement(database, "DELETE FROM corrections WHERE item = ?")
    }

    func all(of row: Int64) throws -> [Correction] {
        try records(of: row).map(\.correction)
    }

    func add(_ correction: Correction, row: Int64) throws {
        try insert.run {
            $0.integer(row)
            $0.text(correction.topic.rawValue)
            $0.flag(correction.belongs)
            $0.text(correction.author)
            $0.date(correction.at)
        }
    }

    func remove(_ row: Int64) throws {
        try delete.run { $0.integer(row) }
    }

    /// Takes in what the tagger says, and tells what holds.
    func settle(_ topics: [TopicMatch], row: Int64) throws -> [TopicMatch] {
        let corrections = try all(of: row)
        for correction in corrections {
            let match = topics.first { $0.id == correction.topic }
            try settle.run {
                $0.real(match?.score)
                $0.text(match.flatMap { EvidenceCoding.text($0.evidence) })
                $0.integer(row)
                $0.text(correction.topic.rawValue)
            }
        }
        return topics.corrected(by: corrections)
    }

    /// What the tagger says, made from what holds.
    func taggerTopics(_ topics: [TopicMatch], row: Int64) throws -> [TopicMatch] {
        let records = try records(of: row)
        var matches = topics.filter { match in !records.contains { $0.correction.topic == match.id } }
        for record in records {
            guard let score = record.correction.taggerScore else { continue }
            matches.append(TopicMatch(id: record.correction.topic, score: score, evidence: record.evidence))
        }
        return matches.sorted { ($1.score, $0.id) < ($0.score, $1.id) }
    }

    private func records(of row: Int64) throws -> [(correction: Correction, evidence: [Evidence])] {
        var records: [(Correction, [Evidence])] = []
        try select.rows({ $0.integer(row) }) { columns in
            let topic = TopicID(rawValue: columns.text() ?? "")
            let belongs = columns.flag()
            let author = columns.text()
            let at = columns.date() ?? .distantPast
            let correction = Correction(
                topic: topic, belongs: belongs, author: author, at: at, taggerScore: columns.real())
            records.append((correction, EvidenceCoding.evidence(columns.text())))
        }
        return records
    }
}
