import BevakaCore
import BevakaTag
import Foundation

/// Items through the tagger, or through one part of it.
struct ItemRun {
    private let items: [Item]
    private let tagger: Tagger
    private let factor: Int

    init(folder: String, items: String, factor: Int) throws {
        let lines = try Data(contentsOf: URL(filePath: items)).split(separator: 0x0A)
        self.items = try lines.enumerated().map { try AnnotationDocument(line: $1, number: $0 + 1).item }
        let vocabulary = try Vocabulary.directory(folder)
        var larger = LargerVocabulary(vocabulary)
        tagger = Tagger(factor > 1 ? try larger.times(factor) : vocabulary)
        self.factor = factor
    }

    /// Titles and texts.
    private var bytes: Int {
        items.reduce(0) { $0 + ($1.title ?? "").utf8.count + ($1.contentText ?? "").utf8.count }
    }

    func run(part: String, rounds: Int) {
        var reading = tagger.reading()
        if part == "show" {
            for item in items { print(AnnotationDocument.line(for: tagger.annotate(item, source: TagContext()))) }
            return
        }
        var found = 0
        let times = Rounds(rounds) {
            found = items.reduce(0) { $0 + work(part, $1, &reading) }
            return found
        }
        let size = factor > 1 ? " vocabulary=\(factor)x" : ""
        print(
            "RESULT bevaka-\(part) items=\(items.count) bytes=\(bytes)\(size) found=\(found)",
            "median=\(times.rate(bytes: bytes)) MB/s")
    }

    /// How many things the part finds in an item.
    private func work(_ part: String, _ item: Item, _ reading: inout Tagger.Reading) -> Int {
        let text = item.contentText ?? ""
        switch part {
        case "topics":
            return tagger.topics(of: item, source: TagContext(), with: &reading).reduce(0) { $0 + $1.evidence.count }
        case "references": return References.find(in: text).count
        case "deadlines":
            return DeadlineFinder.find(
                in: text, language: item.language.flatMap(Language.init(tag:)), published: item.published
            ).count
        case "places": return PlaceFinder.find(in: text).count
        default:
            let seen = tagger.annotate(item, source: TagContext(), with: &reading)
            return seen.topics.count + seen.references.count + seen.deadlines.count + seen.places.count
        }
    }
}
