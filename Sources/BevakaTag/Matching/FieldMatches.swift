/// What one field of an item holds: terms, words for their conditions, and names that hide.
///
/// It is read into again for each item, so that its lists keep their room.
struct FieldMatches: Sendable {
    private(set) var original = ""
    private(set) var text = FoldedText("")
    private var reader = FieldReader()
    /// For helpers that are asked for in the whole item: from the start of the first to the end of the last place.
    private(set) var helperSpans: [HelperSpan] = []
    /// For each helper, its place in ``helperSpans``; -1 for one that was not found.
    private var spanNumbers: [Int32] = []

    struct HelperSpan: Hashable, Sendable {
        var helper: Int32
        var start: Int32
        var end: Int32
    }

    /// Evidence, its conditions not yet looked at, in the order of ends for each of ``runs``.
    var evidence: [Occurrence] { reader.evidence }
    /// Where in ``evidence`` what was found with each language begins.
    var runs: [Int] { reader.runs }
    /// In order of start, like `masks`; with the numbers of helpers in place of rules.
    var helpers: [Occurrence] { reader.helpers }
    var masks: [Occurrence] { reader.masks }

    /// Folds a text, and forgets what was found in the last one.
    mutating func fold(_ original: String) {
        self.original = original
        text = FoldedText(original)
        reader.clear()
        for span in helperSpans { spanNumbers[Int(span.helper)] = -1 }
        helperSpans.removeAll(keepingCapacity: true)
    }

    /// Finds the terms of the languages whose bits are given.
    mutating func match(in index: TermIndex, languages: UInt64, work: inout Work) {
        guard !text.bytes.isEmpty else { return }
        original.withUTF8 { utf8 in
            text.bytes.withUnsafeBufferPointer { bytes in
                reader.read(bytes, folded: text, original: utf8, in: index, languages: languages, work: &work)
            }
        }
        work.spend(reader.helpers.count)
        for helper in reader.helpers where index.isAnywhere(helper: helper.rule) { note(helper, of: index) }
    }

    private mutating func note(_ helper: Occurrence, of index: TermIndex) {
        let number = Int(helper.rule)
        if number >= spanNumbers.count {
            spanNumbers += repeatElement(-1, count: index.helperCount - spanNumbers.count)
        }
        if spanNumbers[number] >= 0 {
            let known = Int(spanNumbers[number])
            helperSpans[known].end = Swift.max(helper.end, helperSpans[known].end)
        } else {
            spanNumbers[number] = Int32(helperSpans.count)
            helperSpans.append(HelperSpan(helper: helper.rule, start: helper.start, end: helper.end))
        }
    }
}
