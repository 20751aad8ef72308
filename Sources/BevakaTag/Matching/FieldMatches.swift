/// What one field of an item holds: terms, words for their conditions, and names that hide.
struct FieldMatches: Sendable {
    private(set) var text: FoldedText
    private(set) var original: String
    /// Evidence, its conditions not yet looked at.
    private(set) var evidence: [Occurrence] = []
    /// In order of start, like `masks`.
    private(set) var helpers: [Occurrence] = []
    /// For helpers that are asked for in the whole item: from the start of the first to the end of the last place.
    private(set) var helperSpans: [HelperSpan] = []
    private(set) var masks: [Occurrence] = []

    /// Finds the terms of the languages whose bits are given.
    init(of original: String, folded text: FoldedText, in index: TermIndex, languages: UInt64) {
        self.original = original
        self.text = text
        var reader = FieldReader(index: index, languages: languages)
        var original = original
        original.withUTF8 { utf8 in
            text.bytes.withUnsafeBufferPointer { bytes in
                reader.read(bytes, folded: text, original: utf8)
            }
        }
        evidence = reader.evidence
        helpers = reader.helpers
        masks = reader.masks
        helpers.sort { $0.start < $1.start }
        masks.sort { $0.start < $1.start }
        for helper in helpers where index.facts[helper.rule].isAnywhere {
            if let known = helperSpans.firstIndex(where: { $0.rule == helper.rule }) {
                helperSpans[known].end = Swift.max(helper.end, helperSpans[known].end)
            } else {
                helperSpans.append(HelperSpan(rule: helper.rule, start: helper.start, end: helper.end))
            }
        }
    }

    struct HelperSpan: Hashable, Sendable {
        var rule: Int
        var start: Int
        var end: Int
    }
}
