import BevakaCore

/// The evidence for a topic as one column: see ``TupleJSON``.
enum EvidenceCoding {
    static func text(_ evidence: [Evidence]) -> String? {
        TupleJSON.text(evidence) {
            [.string($0.term), .string($0.match), .string($0.field.rawValue), .integer($0.start), .integer($0.end)]
        }
    }

    static func evidence(_ text: String?) -> [Evidence] {
        TupleJSONReader.rows(text).compactMap { row in
            guard row.count == 5, let term = row[0].string, let match = row[1].string, let start = row[3].integer,
                let end = row[4].integer, let field = row[2].string.flatMap(Evidence.Field.init(rawValue:))
            else { return nil }
            return Evidence(term: term, match: match, field: field, start: start, end: end)
        }
    }
}
