package import BevakaCore
import FoundationEssentials

/// The lines that `bevaka annotate` reads and writes (JSON Lines): an item in, what bevaka sees in it out.
package struct AnnotationDocument: Hashable, Sendable {
    package var item: Item
    /// Named by the input, for those who have the source's settings.
    package var sourceName: String?

    private struct Line: Decodable {
        var id: String
        var title: String?
        var text: String?
        var language: String?
        var tags: [String]?
        var source: String?
        var published: String?
    }

    /// Reads one line: `{"id","title","text","language"?,"tags"?,"source"?,"published"?}`; a date that is no RFC 3339
    /// date is taken as none.
    /// - Throws: a failure of the input that names the line.
    package init(line: some Sequence<UInt8>, number: Int) throws(RunFailure) {
        do {
            let line = try JSONDecoder().decode(Line.self, from: Data(line))
            let published = line.published.flatMap { text in
                (try? Date(text, strategy: .iso8601)) ?? (try? Date(text + "T00:00:00Z", strategy: .iso8601))
            }
            item = Item(
                id: line.id, title: line.title, contentText: line.text, published: published,
                categories: (line.tags ?? []).map { Category(term: $0) }, language: line.language)
            sourceName = line.source
        } catch {
            throw RunFailure(
                .badInput,
                "line \(number) cannot be read: it must be a JSON object with id, title and text (\(error))")
        }
    }

    /// The line for an annotated item, without a line feed; the keys in the order of the documentation.
    package static func line(for annotated: AnnotatedItem) -> String {
        JSONText.object([
            ("id", JSONText.string(annotated.item.id)),
            ("language", JSONText.string(annotated.language?.rawValue)),
            ("topics", JSONText.array(annotated.topics.map(topic))),
            ("references", JSONText.array(annotated.references.map(reference))),
            ("deadlines", JSONText.array(annotated.deadlines.map(deadline))),
            ("places", JSONText.array(annotated.places.map(place))),
        ])
    }

    private static func topic(_ match: TopicMatch) -> String {
        JSONText.object([
            ("id", JSONText.string(match.id.rawValue)), ("score", Decimals.text(match.score, places: 3)),
            ("evidence", JSONText.array(match.evidence.map(evidence))),
        ])
    }

    private static func evidence(_ evidence: Evidence) -> String {
        JSONText.object([
            ("term", JSONText.string(evidence.term)), ("match", JSONText.string(evidence.match)),
            ("field", JSONText.string(evidence.field.rawValue)), ("start", String(evidence.start)),
            ("end", String(evidence.end)),
        ])
    }

    private static func reference(_ reference: Reference) -> String {
        JSONText.object([
            ("kind", JSONText.string(reference.kind)), ("text", JSONText.string(reference.text)),
            ("id", JSONText.string(reference.id)), ("url", JSONText.string(reference.url)),
        ])
    }

    private static func deadline(_ deadline: Deadline) -> String {
        JSONText.object([
            ("kind", JSONText.string(deadline.kind.rawValue)), ("stage", JSONText.string(deadline.stage)),
            ("date", JSONText.string(deadline.date)), ("time", JSONText.string(deadline.time)),
            ("timezone", JSONText.string(deadline.timezone)), ("text", JSONText.string(deadline.text)),
        ])
    }

    private static func place(_ place: Place) -> String {
        JSONText.object([
            ("id", JSONText.string(place.id)), ("name", JSONText.string(place.name)),
            ("text", JSONText.string(place.text)),
        ])
    }
}
