import BevakaCore
import FoundationEssentials
import GRDB

/// The words of items: `texts`, and their entries in the full-text index.
struct TextTable {
    private let insert: PreparedStatement
    private let update: PreparedStatement
    private let indexing: PreparedStatement
    private let unindexing: PreparedStatement

    init(_ database: Database) throws {
        let columns = [
            "guid", "url", "external_url", "title", "content_text", "summary", "content_html", "image", "modified",
            "declared_language", "authors", "enclosures", "story_link", "story_text",
        ]
        let marks = Array(repeating: "?", count: columns.count + 1).joined(separator: ", ")
        insert = try PreparedStatement(
            database, "INSERT INTO texts (\(columns.joined(separator: ", ")), row) VALUES (\(marks))")
        let settings = columns.map { "\($0) = ?" }.joined(separator: ", ")
        update = try PreparedStatement(database, "UPDATE texts SET \(settings) WHERE row = ?")
        indexing = try PreparedStatement(database, "INSERT INTO search (rowid, title, text, tags) VALUES (?, ?, ?, ?)")
        unindexing = try PreparedStatement(
            database,
            """
            INSERT INTO search (search, rowid, title, text, tags)
            SELECT 'delete', row, title, text, tags FROM searchable WHERE row = ?
            """)
    }

    func insert(_ item: AnnotatedItem, row: Int64, seen: Date) throws {
        try insert.run { Self.bind(item, row: row, seen: seen, &$0) }
    }

    func update(_ item: AnnotatedItem, row: Int64, seen: Date) throws {
        try update.run { Self.bind(item, row: row, seen: seen, &$0) }
    }

    /// Gives the index the same words that the view `searchable` gives.
    func index(_ item: AnnotatedItem, row: Int64) throws {
        let tags = item.item.categories.map { $0.label ?? $0.term }
        try indexing.run {
            $0.integer(row)
            $0.text(item.item.title)
            $0.text(item.item.contentText ?? item.item.summary)
            $0.text(tags.isEmpty ? nil : tags.joined(separator: " "))
        }
    }

    /// Before the words change: the index has to be told the old ones.
    func unindex(_ row: Int64) throws {
        try unindexing.run { $0.integer(row) }
    }

    private static func bind(_ item: AnnotatedItem, row: Int64, seen: Date, _ binder: inout StatementBinder) {
        let fingerprint = item.fingerprint
        let item = item.item
        binder.text(item.id)
        binder.text(item.url)
        binder.text(item.externalURL)
        binder.text(item.title)
        binder.text(item.contentText)
        binder.text(item.summary)
        binder.text(item.contentHTML)
        binder.text(item.image)
        binder.date(PublicationDate.effective(item.modified, seen: seen))
        binder.text(item.language)
        binder.text(TupleJSON.text(item.authors) { [.optional($0.name), .optional($0.url), .optional($0.email)] })
        binder.text(
            TupleJSON.text(item.enclosures) {
                [.string($0.url), .optional($0.mimeType), .optional($0.size), .optional($0.title)]
            })
        binder.text(fingerprint.link)
        binder.text(fingerprint.text)
        binder.integer(row)
    }
}
