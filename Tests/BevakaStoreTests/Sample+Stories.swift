import BevakaCore
import FoundationEssentials

extension Sample {
    /// An item with marks, as the tagger would make them of plain words: every word tells, numbers are its facts.
    static func telling(
        _ id: String, _ title: String, _ text: String = "", link: String? = nil, language: Language = .english,
        published: Date? = nil, change: (inout StoryMarks) -> Void = { _ in }
    ) -> AnnotatedItem {
        let address = link.map { "https://\($0)" }
        var marks = StoryMarks()
        marks.language = language
        marks.title = words(title).map(hash)
        marks.lead = words(text).map(hash)
        marks.titleKind = marks.title.count >= 3 ? .telling : .short
        marks.titleNumbers = words(title).filter { $0.allSatisfy(\.isNumber) }
        marks.numbers = words(title + " " + text).filter { $0.allSatisfy(\.isNumber) }
        marks.publisher = address.flatMap(Publisher.of(address:))
        change(&marks)
        let item = Item(id: id, url: address, title: title, contentText: text, published: published)
        return AnnotatedItem(item: item, language: language, fingerprint: StoryFingerprint(link: link, marks: marks))
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func hash(_ word: String) -> UInt32 { UInt32(truncatingIfNeeded: StableHash(word).value) }
}
