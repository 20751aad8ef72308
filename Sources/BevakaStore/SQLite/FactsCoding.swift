import BevakaCore

/// What a feed says of itself, as one column: a row of ``TupleJSON``, the hubs as a second one.
enum FactsCoding {
    static func text(_ facts: FeedFacts?) -> String? {
        guard let facts else { return nil }
        let first: [TupleJSON.Value] = [
            .string(facts.format.rawValue), .optional(facts.title), .optional(facts.homePageURL),
            .optional(facts.language), .optional(facts.ttlMinutes),
        ]
        return TupleJSON.text([first, facts.hubs.map { .string($0) }]) { $0 }
    }

    static func facts(_ text: String?) -> FeedFacts? {
        let rows = TupleJSONReader.rows(text)
        guard rows.count == 2, rows[0].count == 5, let format = rows[0][0].string.flatMap(FeedFormat.init(rawValue:))
        else {
            return nil
        }
        var feed = Feed(format: format)
        feed.title = rows[0][1].string
        feed.homePageURL = rows[0][2].string
        feed.language = rows[0][3].string
        feed.ttlMinutes = rows[0][4].integer
        feed.hubs = rows[1].compactMap(\.string)
        return FeedFacts(feed)
    }
}
