import BevakaCore

extension StoryFingerprint {
    /// Reads `titles.yml`: titles that tell no story, by language; folded.
    static func genericTitles(from reader: inout YAMLReader) -> Set<String> {
        var titles: Set<String> = []
        for pair in reader.pairs(reader.root, "titles") {
            for title in reader.strings(pair.node, "the titles of \(pair.key)") {
                titles.insert(String(decoding: FoldedText(title.text).bytes, as: UTF8.self))
            }
        }
        return titles
    }
}
