import BevakaCore
import Foundation

@testable import BevakaTag

/// Vocabularies made for a test.
enum TestVocabulary {
    static let topic = TopicID(rawValue: "test")

    /// A topic of sure terms by language; `any` holds for all languages.
    static func make(_ terms: [String: [String]], masks: [String] = []) throws -> Vocabulary {
        var content = TopicVocabulary(
            topic: Topic(id: topic, names: [.english: "Test"], priority: 1), description: "", threshold: 0.5,
            labels: InstitutionLabels(), entries: [])
        for (language, notations) in terms {
            for notation in notations {
                content.entries += try Term.all(notation).map {
                    TopicVocabulary.Entry(
                        term: $0, language: language == "any" ? nil : Language(tag: language), strength: .sure)
                }
            }
        }
        return Vocabulary(
            contents: [content], masks: try masks.flatMap { try Term.all($0).map { Mask(term: $0, topics: []) } })
    }

    /// What the notation finds in a text of the language.
    static func matches(_ notation: String, in text: String, language: String = "sv", masks: [String] = []) throws
        -> [String]
    {
        let tagger = Tagger(try make([language: [notation]], masks: masks))
        let item = Item(id: "1", contentText: text, language: language)
        return tagger.annotate(item, source: TagContext()).topics.flatMap(\.evidence).map(\.match)
    }

    /// The vocabularies that come with bevaka, and a tagger made of them: once, since that takes a while without optimisation.
    static func bundled() throws -> Vocabulary { try shared.get().vocabulary }
    static func tagger() throws -> Tagger { try shared.get() }
    private static let shared = Result { Tagger(try Vocabulary.bundled()) }

    /// The labelled items, judged by that tagger.
    static func evaluation() throws -> Evaluation { try judged.get() }
    private static let judged = Result { Evaluation(of: try gold(), with: try tagger()) }

    /// The labelled items that the vocabularies were written with.
    static func gold() throws -> [LabelledItem] { try items("topics-dev") }

    /// Labelled items that were written without regard to what the vocabularies held.
    static func freshItems() throws -> [LabelledItem] { try items("topics-fresh") + items("topics-heldout") }

    private static func items(_ name: String) throws -> [LabelledItem] {
        guard let url = Bundle.module.url(forResource: name, withExtension: "jsonl", subdirectory: "Fixtures")
        else { return [] }
        return try LabelledItem.all(jsonLines: [UInt8](try Data(contentsOf: url)))
    }

    /// A folder with copies of the bundled files in which some are replaced.
    static func directory(replacing files: [String: String]) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("topics-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let usual = [
            "masks": "hide: []\n", "languages": "sv: {words: och att}\n",
            "model": "weights: {constant: -2, titleSure: 6, bodySure: 6}\nbiases: {}\n",
            "titles": "sv: [nyhetsbrev]\n",
        ]
        for (name, text) in usual.merging(files, uniquingKeysWith: { $1 }) {
            try text.write(to: folder.appendingPathComponent(name + ".yml"), atomically: true, encoding: .utf8)
        }
        return folder.path
    }
}
