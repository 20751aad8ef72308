/// What one field of an item holds: terms, words for their conditions, and names that hide.
///
/// It is read into again for each item, so that its lists keep their room.
struct FieldMatches: Sendable {
    private(set) var original = ""
    private(set) var text = FoldedText("")
    private var reader = FieldReader()
    /// For helpers that are asked for in the whole item: from the start of the first to the end of the last place.
    private(set) var helperSpans: [HelperSpan] = []

    struct HelperSpan: Hashable, Sendable {
        var helper: Int32
        var start: Int32
        var end: Int32
    }

    /// Evidence, its conditions not yet looked at, in the order of ends.
    var evidence: [Occurrence] { reader.evidence }
    /// In order of start, like `masks`; with the numbers of helpers in place of rules.
    var helpers: [Occurrence] { reader.helpers }
    var masks: [Occurrence] { reader.masks }

    /// Folds a text, and forgets what was found in the last one.
    mutating func fold(_ original: String) {
        self.original = original
        text = FoldedText(original)
        reader.clear()
        helperSpans.removeAll(keepingCapacity: true)
    }

    /// Finds the terms of the languages whose bits are given.
    mutating func match(in index: TermIndex, languages: UInt64) {
        guard !text.bytes.isEmpty else { return }
        original.withUTF8 { utf8 in
            text.bytes.withUnsafeBufferPointer { bytes in
                reader.read(bytes, folded: text, original: utf8, in: index, languages: languages)
            }
        }
        for helper in reader.helpers where index.isAnywhere(helper: helper.rule) {
            if let known = helperSpans.firstIndex(where: { $0.helper == helper.rule }) {
                helperSpans[known].end = Swift.max(helper.end, helperSpans[known].end)
            } else {
                helperSpans.append(HelperSpan(helper: helper.rule, start: helper.start, end: helper.end))
            }
        }
    }
}
