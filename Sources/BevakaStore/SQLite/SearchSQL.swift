import BevakaCore
import FoundationEssentials

/// Turns a search expression into SQL over `items AS i`. Words become one full-text query as far as possible; whatever the
/// person typed stays a value or stands between quotation marks, so that no input is an error in SQL or FTS5.
struct SearchSQL {
    /// An FTS5 expression, or a condition.
    private enum Part {
        case match(String)
        case condition(SQLFragment)
    }

    /// The sources whose name or group a `source:` means.
    let sourceIDs: (String) throws -> [Int64]

    /// What is to be matched in the index, and what else must hold.
    func plan(_ expression: SearchExpression) throws -> (match: String?, conditions: [SQLFragment]) {
        guard case .all(let terms) = expression else {
            switch try part(expression) {
            case .match(let match): return (match, [])
            case .condition(let condition): return (nil, [condition])
            }
        }
        return try conjunction(terms)
    }

    private func part(_ expression: SearchExpression) throws -> Part {
        switch expression {
        case .phrase(let text, let prefix):
            let quoted = "\"" + text.split(separator: "\"").joined(separator: " ") + "\""
            return .match(prefix ? quoted + " *" : quoted)
        case .field(let field):
            return .condition(try condition(field))
        case .not(let inner):
            let condition = condition(try part(inner))
            return .condition(SQLFragment("NOT (\(condition.sql))", condition.values))
        case .any(let alternatives):
            return try disjunction(alternatives)
        case .all(let terms):
            let (match, conditions) = try conjunction(terms)
            guard let match else { return .condition(joined(conditions, " AND ")) }
            if conditions.isEmpty { return .match(match) }
            return .condition(joined([condition(.match(match))] + conditions, " AND "))
        }
    }

    private func conjunction(_ terms: [SearchExpression]) throws -> (match: String?, conditions: [SQLFragment]) {
        var wanted: [String] = []
        var unwanted: [String] = []
        var conditions: [SQLFragment] = []
        for term in terms {
            if case .not(let inner) = term, case .match(let match) = try part(inner) {
                unwanted.append(match)
                continue
            }
            switch try part(term) {
            case .match(let match): wanted.append(match)
            case .condition(let condition): conditions.append(condition)
            }
        }
        // FTS5's NOT has two sides; without anything wanted it is a condition.
        guard !wanted.isEmpty else {
            conditions += unwanted.map { match in
                let condition = condition(.match(match))
                return SQLFragment("NOT (\(condition.sql))", condition.values)
            }
            return (nil, conditions)
        }
        let match = wanted.map { "(\($0))" }.joined(separator: " AND ")
        guard !unwanted.isEmpty else { return (match, conditions) }
        // One NOT for all: FTS5 reads a long OR, but not a hundred NOTs in each other.
        return ("(\(match)) NOT (\(unwanted.map { "(\($0))" }.joined(separator: " OR ")))", conditions)
    }

    private func disjunction(_ alternatives: [SearchExpression]) throws -> Part {
        let parts = try alternatives.map(part)
        let matches = parts.compactMap { part in if case .match(let match) = part { "(\(match))" } else { nil } }
        let conditions = parts.compactMap { part in if case .condition(let condition) = part { condition } else { nil }
        }
        let words = matches.isEmpty ? nil : Part.match(matches.joined(separator: " OR "))
        if conditions.isEmpty, let words { return words }
        return .condition(joined([words.map(condition)].compactMap { $0 } + conditions, " OR "))
    }

    private func condition(_ part: Part) -> SQLFragment {
        switch part {
        case .match(let match):
            SQLFragment("i.row IN (SELECT rowid FROM search WHERE search MATCH ?)", [.text(match)])
        case .condition(let condition): condition
        }
    }

    private func joined(_ fragments: [SQLFragment], _ word: String) -> SQLFragment {
        SQLFragment(fragments.map { "(\($0.sql))" }.joined(separator: word), fragments.flatMap(\.values))
    }

    private func condition(_ field: SearchExpression.Field) throws -> SQLFragment {
        switch field {
        case .topic(let topic):
            return TopicCondition.any(of: [topic])
        case .source(let name):
            let ids = try sourceIDs(name)
            return SQLFragment("i.source IN (\(ids.map(String.init).joined(separator: ", ")))")
        case .language(let language):
            return SQLFragment("i.language = ?", [.text(language)])
        case .after(let date):
            return SQLFragment("i.arrived >= ?", [.date(date)])
        case .before(let date):
            return SQLFragment("i.arrived < ?", [.date(date)])
        case .reference(let text, let prefix):
            let key = ReferenceKey.of(text)
            let test = prefix ? "reference_key >= ? AND reference_key < ? || '~'" : "reference_key = ?"
            return SQLFragment(
                "i.row IN (SELECT item FROM item_references WHERE \(test))",
                prefix ? [.text(key), .text(key)] : [.text(key)])
        }
    }
}
