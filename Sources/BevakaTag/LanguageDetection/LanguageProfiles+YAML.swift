import BevakaCore
import Yams

extension LanguageProfiles {
    /// Reads `languages.yml`: for each language code `words`, `endings` and `letters`, each one text parted by blanks.
    init(from reader: inout YAMLReader) {
        profiles = []
        for pair in reader.pairs(reader.root, "languages") {
            guard let language = Language(tag: pair.key) else {
                reader.complain(pair.keyNode, "“\(pair.key)” is no language; expected a code such as sv or en")
                continue
            }
            let parts = reader.pairs(pair.node, "a language", known: ["words", "endings", "letters"])
            let texts = Dictionary(parts.map { ($0.key, $0.node.scalar?.string ?? "") }) { first, _ in first }
            let profile = Profile(
                language: language, words: Self.split(texts["words"]), endings: Self.split(texts["endings"]),
                letters: texts["letters"] ?? "")
            for word in profile.words + profile.endings where word.utf8.count > 8 {
                reader.complain(pair.node, "“\(word)” is longer than eight bytes")
            }
            profiles.append(profile)
        }
        if profiles.count > 32 { reader.complain(reader.root, "at most 32 languages can be told apart") }
    }

    private static func split(_ text: String?) -> [String] {
        (text ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
