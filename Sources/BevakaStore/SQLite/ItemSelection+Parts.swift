import BevakaCore

extension ItemSelection {
    /// What must hold of an item's documents and dates. Each is a look into one index, which SQLite may let lead.
    static func conditions(onPartsOf query: ItemQuery) -> [SQLFragment] {
        var conditions: [SQLFragment] = []
        if !query.references.isEmpty {
            let keys = query.references.map { SQLValue.text(ReferenceKey.of($0)) }
            let marks = Array(repeating: "?", count: keys.count).joined(separator: ", ")
            conditions.append(
                SQLFragment("i.row IN (SELECT item FROM item_references WHERE reference_key IN (\(marks)))", keys))
        }
        if let day = query.deadlineFrom {
            conditions.append(SQLFragment("i.row IN (SELECT item FROM deadlines WHERE date >= ?)", [.text(day)]))
        }
        return conditions
    }
}
