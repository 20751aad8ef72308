package import BevakaCore
import FoundationEssentials

extension LabelledItem {
    /// One line of a gold set, as ``all(jsonLines:)`` reads it, without a line feed; what people said of topics stands beside
    /// the labels: `"corrections":[{"topic","belongs","author","at"}]`.
    package func line(corrections: [Correction]) -> String {
        JSONText.object([
            ("id", JSONText.string(item.id)), ("language", JSONText.string(language.rawValue)),
            ("title", JSONText.string(item.title ?? "")),
            ("text", JSONText.string(item.contentText ?? item.summary ?? "")),
            ("topics", JSONText.array(topics.sorted().map { JSONText.string($0.rawValue) })),
            ("tags", JSONText.array(item.categories.map { JSONText.string($0.term) })),
            ("corrections", JSONText.array(corrections.map(Self.correction))),
        ])
    }

    private static func correction(_ correction: Correction) -> String {
        JSONText.object([
            ("topic", JSONText.string(correction.topic.rawValue)), ("belongs", correction.belongs ? "true" : "false"),
            ("author", JSONText.string(correction.author)),
            ("at", JSONText.string(correction.at.formatted(.iso8601))),
        ])
    }
}
