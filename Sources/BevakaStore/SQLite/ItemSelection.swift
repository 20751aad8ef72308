import BevakaCore
import FoundationEssentials

/// An ``ItemQuery`` as SQL: which table leads, what must hold, in which order.
struct ItemSelection {
    /// The FTS5 expression, where words are asked for.
    private(set) var match: String?
    private(set) var conditions: [SQLFragment] = []
    /// The one topic whose index leads the way.
    private(set) var leadingTopic: TopicID?
    let order: ItemQuery.Order
    let limit: Int?
    /// Of all items, those of the last passes: rows and first sights have the same order.
    private let followsFirstSight: Bool
    private var walksRows = false

    init(_ query: ItemQuery, sourceIDs: @escaping (String) throws -> [Int64]) throws {
        order = query.order
        limit = query.limit.map { max(0, $0) }
        followsFirstSight = query.seenAfter != nil && query.afterRow == nil
        var query = query
        if let text = query.text, let expression = try SearchParser.parse(text) {
            let rest = Self.absorb(expression, into: &query)
            if let rest { (match, conditions) = try SearchSQL(sourceIDs: sourceIDs).plan(rest) }
        }
        if match == nil, query.topics.count == 1 { leadingTopic = query.topics[0] }
        addSpan(of: query)
        addTopics(of: query)
        addSources(of: query)
        addLanguages(of: query)
        conditions += Self.conditions(onPartsOf: query)
    }

    /// The rows that match, in order.
    var statement: SQLFragment {
        var parts = conditions
        if let leadingTopic { parts.insert(SQLFragment("t.topic = ?", [.text(leadingTopic.rawValue)]), at: 0) }
        if let match { parts.insert(SQLFragment("search MATCH ?", [.text(match)]), at: 0) }
        var sql = "SELECT \(columns) FROM \(tables)"
        if !parts.isEmpty { sql += " WHERE " + parts.map { "(\($0.sql))" }.joined(separator: " AND ") }
        sql += " ORDER BY \(ordering)"
        var values = parts.flatMap(\.values)
        if let limit, !walksRows {
            sql += " LIMIT ?"
            values.append(.integer(Int64(limit)))
        }
        return SQLFragment(sql, values)
    }

    /// The same without its limit, the newest rows first: see ``NewestMatches``.
    var walk: SQLFragment {
        var walk = self
        walk.walksRows = true
        return walk.statement
    }

    /// The row, and where rows are walked what ``NewestMatches`` compares.
    private var columns: String {
        if walksRows { return "i.row, i.arrived, i.first_seen" }
        return readsTopicIndexOnly ? "t.item" : "i.row"
    }

    /// True when the index of a topic says everything: a day of a topic is then read without a look at any item.
    private var readsTopicIndexOnly: Bool {
        leadingTopic != nil && order != .arrival && conditions.allSatisfy { $0.sql.hasPrefix("t.") }
    }

    /// CROSS JOIN keeps SQLite from choosing another leader: it cannot know how few items a day or a word has.
    private var tables: String {
        if match != nil { return "search CROSS JOIN items AS i ON i.row = search.rowid" }
        if readsTopicIndexOnly { return "topics AS t" }
        if leadingTopic != nil { return "topics AS t CROSS JOIN items AS i ON i.row = t.item" }
        return "items AS i"
    }

    private var ordering: String {
        if walksRows { return "search.rowid DESC" }
        switch order {
        case .arrival where match != nil: return "search.rowid"
        case .arrival: return followsFirstSight ? "i.first_seen, i.row" : "i.row"
        case .relevance where match != nil: return "search.rank"
        case .newestFirst, .relevance:
            return leadingTopic != nil ? "t.arrived DESC, t.item DESC" : "i.arrived DESC, i.row DESC"
        }
    }

    /// Moves what a text says of topic and time at its top level to where the query itself would have said it.
    private static func absorb(_ expression: SearchExpression, into query: inout ItemQuery) -> SearchExpression? {
        let terms = if case .all(let terms) = expression { terms } else { [expression] }
        var rest: [SearchExpression] = []
        for term in terms {
            switch term {
            case .field(.topic(let topic)) where query.topics.isEmpty:
                query.topics = [TopicID(rawValue: topic)]
            case .field(.after(let date)):
                query.arrivedAfter = max(query.arrivedAfter ?? date, date)
            case .field(.before(let date)):
                query.arrivedBefore = min(query.arrivedBefore ?? date, date)
            default:
                rest.append(term)
            }
        }
        return rest.count > 1 ? .all(rest) : rest.first
    }

    private mutating func addSpan(of query: ItemQuery) {
        let column = leadingTopic == nil ? "i.arrived" : "t.arrived"
        if let date = query.arrivedAfter { conditions.append(SQLFragment("\(column) >= ?", [.date(date)])) }
        if let date = query.arrivedBefore { conditions.append(SQLFragment("\(column) < ?", [.date(date)])) }
        if let row = query.afterRow { conditions.append(SQLFragment("i.row > ?", [.integer(row)])) }
        if let date = query.seenAfter { conditions.append(SQLFragment("i.first_seen >= ?", [.date(date)])) }
    }

    private mutating func addTopics(of query: ItemQuery) {
        guard !query.topics.isEmpty, leadingTopic == nil else { return }
        conditions.append(TopicCondition.any(of: query.topics.map(\.rawValue)))
    }

    private mutating func addSources(of query: ItemQuery) {
        guard !query.sources.isEmpty else { return }
        let values = query.sources.map(SQLValue.text)
        let marks = Self.marks(values.count)
        // The plus keeps the index on sources out of the way where a span of time is the better leader.
        let column = query.arrivedAfter == nil && query.seenAfter == nil ? "i.source" : "+i.source"
        conditions.append(
            SQLFragment(
                "\(column) IN (SELECT id FROM sources WHERE name IN (\(marks)) OR source_group IN (\(marks)))",
                values + values))
    }

    private mutating func addLanguages(of query: ItemQuery) {
        guard !query.languages.isEmpty else { return }
        let values = query.languages.map { SQLValue.text($0.rawValue) }
        conditions.append(SQLFragment("i.language IN (\(Self.marks(values.count)))", values))
    }

    private static func marks(_ count: Int) -> String {
        Array(repeating: "?", count: count).joined(separator: ", ")
    }
}
