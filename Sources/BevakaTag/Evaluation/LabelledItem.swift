package import BevakaCore
import FoundationEssentials

/// An item with the topics that a person gave it: one line of a gold set.
package struct LabelledItem: Hashable, Sendable {
    package var item: Item
    /// The language it is written in.
    package var language: Language
    package var topics: Set<TopicID>

    package init(item: Item, language: Language, topics: Set<TopicID>) {
        self.item = item
        self.language = language
        self.topics = topics
    }

    private struct Line: Decodable {
        var id: String
        var language: String
        var title: String
        var text: String
        var topics: [String]
        var tags: [String]?
    }

    /// Reads JSON Lines with `id`, `language`, `title`, `text`, `topics` and, where known, `tags`.
    ///
    /// The language is kept apart from the item, so that the tagger has to find it.
    /// - Throws: a failure of the input that names the first bad line.
    package static func all(jsonLines: [UInt8]) throws(RunFailure) -> [LabelledItem] {
        var items: [LabelledItem] = []
        for (number, line) in jsonLines.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .enumerated()
        where !line.allSatisfy({ $0 <= 0x20 }) {
            do {
                let line = try JSONDecoder().decode(Line.self, from: Data(line))
                let item = Item(
                    id: line.id, title: line.title, contentText: line.text,
                    categories: (line.tags ?? []).map { Category(term: $0) })
                items.append(
                    LabelledItem(
                        item: item, language: Language(tag: line.language) ?? Language(rawValue: line.language),
                        topics: Set(line.topics.map(TopicID.init(rawValue:)))))
            } catch {
                throw RunFailure(
                    .badInput,
                    "line \(number + 1) of the labelled items cannot be read: it must be a JSON object with id, "
                        + "language, title, text and topics (\(error))")
            }
        }
        return items
    }
}
