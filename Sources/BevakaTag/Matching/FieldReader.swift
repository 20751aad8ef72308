/// Turns what the tables find in one field into occurrences of rules.
struct FieldReader {
    let index: TermIndex
    let languages: UInt64
    private(set) var evidence: [Occurrence] = []
    private(set) var helpers: [Occurrence] = []
    private(set) var masks: [Occurrence] = []
    /// No gap reaches over more bytes.
    private static let farthest = 128
    /// Parts of phrases that wait for the next part.
    private var open: [OpenPart] = []
    /// A bit for each open part, by its rule: nearly every second word of a phrase stands behind no first one.
    private var openRules: UInt64 = 0
    /// How many open parts there may be before those that are too far back are forgotten.
    private var mostOpen = Self.fewParts
    private static let fewParts = 24

    /// True when the text is read for a further language.
    private var isRepeated = false

    private struct OpenPart {
        var rule: Int32
        var part: Int16
        /// Where the rule's first part began.
        var start: Int
        /// Where the word of this part ends.
        var end: Int
    }

    init(index: TermIndex, languages: UInt64) {
        self.index = index
        self.languages = languages
    }

    /// The matches of one field, in the order of their ends.
    mutating func read(
        _ bytes: UnsafeBufferPointer<UInt8>, folded: FoldedText, original: UnsafeBufferPointer<UInt8>
    ) {
        var hits: [LiteralHit] = []
        index.literals.withUnsafeBufferPointer { literals in
            index.uses.withUnsafeBufferPointer { uses in
                let field = Field(bytes: bytes, folded: folded, original: original, literals: literals, uses: uses)
                index.forEachTable(languages) { table in
                    table.scan(bytes, into: &hits)
                    for hit in hits { take(hit, in: field) }
                    // What belongs to every language has been found by the first.
                    isRepeated = true
                }
            }
        }
    }

    /// The field being read, and the tables for what is found in it.
    private struct Field {
        let bytes: UnsafeBufferPointer<UInt8>
        let folded: FoldedText
        let original: UnsafeBufferPointer<UInt8>
        let literals: UnsafeBufferPointer<TermIndex.Literal>
        let uses: UnsafeBufferPointer<TermIndex.Use>

        @inline(__always)
        func isWord(at offset: Int) -> Bool {
            offset >= 0 && offset < bytes.count && bytes[offset].isWordByte
        }
    }

    private mutating func take(_ hit: LiteralHit, in field: Field) {
        let literal = field.literals[Int(hit.number)]
        let end = Int(hit.end)
        let wordGoesOn = field.isWord(at: end)
        for number in Int(literal.firstUse)..<Int(literal.endOfUses) {
            let use = field.uses[number]
            guard !wordGoesOn || use.endsInsideWord, use.languages & languages != 0 else { continue }
            if isRepeated && use.languages == .max { continue }
            if use.part > 0, openRules & Self.bit(of: use.rule) == 0 { continue }
            var start = Int(hit.start)
            guard use.capitals < 0 || hasCapitals(index.capitals[Int(use.capitals)], start, end, in: field) else {
                continue
            }
            var wordEnd = end
            if use.opensInsideWord { while field.isWord(at: start - 1) { start -= 1 } }
            if wordGoesOn { while field.isWord(at: wordEnd) { wordEnd += 1 } }
            place(use, start: start, end: wordEnd, in: field)
        }
    }

    /// Notes a part; the last part of a rule makes an occurrence.
    private mutating func place(_ use: TermIndex.Use, start: Int, end: Int, in field: Field) {
        var start = start
        if use.part > 0 {
            let before = open.last {
                $0.rule == use.rule && $0.part == use.part - 1 && isGap($0.end, start, atMost: Int(use.gap), in: field)
            }
            guard let before else { return }
            start = before.start
        }
        guard use.isLast else {
            if open.count > mostOpen { forget(before: start - Self.farthest) }
            open.append(OpenPart(rule: use.rule, part: use.part, start: start, end: end))
            openRules |= Self.bit(of: use.rule)
            return
        }
        let occurrence = Occurrence(rule: Int(use.rule), start: start, end: end)
        switch use.kind {
        case .evidence: evidence.append(occurrence)
        case .helper: helpers.append(occurrence)
        case .mask: masks.append(occurrence)
        }
    }

    @inline(__always)
    private static func bit(of rule: Int32) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: rule & 63) }

    /// Forgets the open parts that ended before `place`.
    private mutating func forget(before place: Int) {
        open.removeAll { $0.end < place }
        openRules = open.reduce(0) { $0 | Self.bit(of: $1.rule) }
        mostOpen = open.count + Self.fewParts
    }

    /// True when from `start` to `end` there are at most so many words, and no end of a sentence.
    private func isGap(_ start: Int, _ end: Int, atMost words: Int, in field: Field) -> Bool {
        guard end > start, end - start <= 4 + words * 24 else { return false }
        var count = 0
        for offset in start..<end {
            let byte = field.bytes[offset]
            if byte.isWordByte, !field.isWord(at: offset - 1) { count += 1 }
            let endsSentence = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
            if byte == FoldedText.paragraph || endsSentence && !field.isWord(at: offset + 1) { return false }
        }
        return count <= words
    }

    /// Compares the letters of an acronym with the original, where case still shows.
    private func hasCapitals(_ capitals: [Bool], _ start: Int, _ end: Int, in field: Field) -> Bool {
        let first = field.folded.originalStart(of: start)
        let last = field.folded.originalEnd(of: end, in: field.original)
        var letter = 0
        for offset in first..<last where field.original[offset].isASCIILetter {
            guard letter < capitals.count else { return false }
            if capitals[letter], !field.original[offset].isASCIICapital { return false }
            letter += 1
        }
        return letter == capitals.count
    }
}
