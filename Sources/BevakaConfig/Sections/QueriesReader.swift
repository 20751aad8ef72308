import BevakaCore

/// Reads `queries:`: a list of `{name: …, query: …}`, or the short form `Name: query`.
struct QueriesReader {
    let searches: SearchReader

    static let keys = ["name", "query", "note"]
    private static let otherNames = [
        "title": "name", "search": "query", "match": "query", "text": "query", "q": "query", "comment": "note",
    ]
    private static let expected = "searches with a name, such as  Night trains: 'nattåg* OR \"night train\"'"

    func readAll(_ reader: NodeReader) -> [SavedQuery] {
        var names = FileNames()
        if let keys = reader.keys, !Self.isSingle(keys) {
            let entries = reader.mapping(of: "queries", keys: nil)?.entries ?? []
            return entries.compactMap { entry in
                names.check(entry.key, at: entry.keyPosition, for: entry.value)
                return query(entry.value, named: entry.key).map { SavedQuery(name: entry.key, query: $0) }
            }
        }
        return reader.list(of: .blocks, expected: Self.expected).compactMap { entry -> SavedQuery? in
            guard let mapping = entry.mapping(of: "a query", keys: Self.keys, otherNames: Self.otherNames) else {
                return nil
            }
            let name = mapping.required("name", "what readers call it")
            let query = mapping.required("query", "what `bevaka search` would be given")
                .flatMap { self.query($0, named: name?.scalar ?? "") }
            if let note = mapping["note"], note.scalar == nil { note.refuse(expected: "text") }
            guard let name, let text = name.text() else { return nil }
            names.check(text, at: name.position, for: name)
            return query.map { SavedQuery(name: text, query: $0) }
        }
    }

    /// True for the keys of one query that stands without its list, which are no names of queries.
    private static func isSingle(_ keys: [String]) -> Bool {
        keys.contains("query") && keys.contains("name") && keys.allSatisfy(Self.keys.contains)
    }

    private func query(_ reader: NodeReader, named name: String) -> String? {
        searches.read(reader, of: "the query \"\(name)\"")
    }
}
