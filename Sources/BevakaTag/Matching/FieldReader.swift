/// Turns what the tables find in one field into occurrences of rules.
struct FieldReader: Sendable {
    /// In the order of their ends for each language that was looked for.
    private(set) var evidence: [Occurrence] = []
    /// Where in ``evidence`` what was found with each language begins.
    private(set) var runs: [Int] = []
    /// In the order of their starts, like `masks`; with the numbers of helpers in place of rules.
    private(set) var helpers: [Occurrence] = []
    private(set) var masks: [Occurrence] = []
    private var hits: [LiteralHit] = []
    /// No gap reaches over more bytes, and no word is so long.
    private static let farthest = 256
    /// Beginnings of terms that wait for what follows, in the order of their ends.
    private var open: [OpenPhrase] = []
    /// A bit for each of them: nearly every second word of a phrase stands behind no first one.
    private var openBits: UInt64 = 0
    /// How many open phrases there may be before those that are too far back are forgotten.
    private var mostOpen = Self.fewPhrases
    private static let fewPhrases = 16

    private struct OpenPhrase: Sendable {
        var phrase: Int32
        /// Where its first part began.
        var start: Int32
        /// Where the word of its last part ends.
        var end: Int32
        /// Up to where the next part must begin.
        var last: Int32
    }

    /// Forgets what was found; the lists keep their room.
    mutating func clear() {
        evidence.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
        helpers.removeAll(keepingCapacity: true)
        masks.removeAll(keepingCapacity: true)
        mostOpen = Self.fewPhrases
    }

    /// Adds the matches of one field, for the languages whose bits are given.
    mutating func read(
        _ bytes: UnsafeBufferPointer<UInt8>, folded: FoldedText, original: UnsafeBufferPointer<UInt8>,
        in index: TermIndex, languages: UInt64, work: inout Work
    ) {
        var done: UInt64 = 0
        index.withTables { tables in
            index.forEachTable(languages) { table, language in
                table.scan(bytes, into: &hits)
                runs.append(evidence.count)
                var field = Field(
                    bytes: bytes, folded: folded, original: original, tables: tables, language: language,
                    done: done, words: WordPieces(bytes), work: work)
                field.work.spend(bytes.count + hits.count)
                for number in hits.indices where !field.work.isSpent { take(hits[number], in: &field) }
                work = field.work
                // What belongs to every language has been found by the first.
                done |= language
                open.removeAll(keepingCapacity: true)
                openBits = 0
            }
        }
        helpers.orderByStart(work: &work)
        masks.orderByStart(work: &work)
    }

    /// The field being read in one of its languages, and the tables for what is found in it.
    private struct Field {
        let bytes: UnsafeBufferPointer<UInt8>
        let folded: FoldedText
        let original: UnsafeBufferPointer<UInt8>
        let tables: TermIndex.Tables
        let language: UInt64
        /// The languages that it has been read in before.
        let done: UInt64
        var words: WordPieces
        var work: Work

        @inline(__always)
        func isWord(at offset: Int) -> Bool {
            offset >= 0 && offset < bytes.count && bytes[offset].isWordByte
        }
    }

    @inline(__always)
    private mutating func take(_ hit: LiteralHit, in field: inout Field) {
        let literal = field.tables.literals[Int(hit.number)]
        let wordGoesOn = field.isWord(at: Int(hit.end))
        let known = evidence.count
        if open.count > mostOpen { forget(before: Int(hit.start) - Self.farthest, in: &field) }
        field.work.spend(Int(literal.endOfSteps &- literal.firstStep))
        for number in Int(literal.firstStep)..<Int(literal.endOfSteps) {
            let step = field.tables.steps[number]
            guard let range = range(of: step, hit, wordGoesOn: wordGoesOn, in: &field) else { continue }
            reach(step, start: range.lowerBound, end: range.upperBound, in: &field)
        }
        if literal.continued & openBits != 0 { goOn(with: hit, wordGoesOn: wordGoesOn, in: &field) }
        // Of two in the same place, the first counts: the one whose rule comes first.
        if evidence.count > known + 1 { evidence.orderByRule(from: known, work: &field.work) }
    }

    /// The whole words that the hit of a step covers; nil where the place does not suit it.
    @inline(__always)
    private func range(
        of step: TermIndex.Step, _ hit: LiteralHit, wordGoesOn: Bool, in field: inout Field
    ) -> Range<Int>? {
        guard !wordGoesOn || step.endsInsideWord, step.languages & field.language != 0,
            step.languages & field.done == 0
        else { return nil }
        var start = Int(hit.start)
        var end = Int(hit.end)
        guard step.capitals < 0 || hasCapitals(field.tables.capitals[Int(step.capitals)], start, end, in: &field)
        else {
            return nil
        }
        if step.opensInsideWord { start = field.words.start(before: start, work: &field.work) }
        if wordGoesOn { end = field.words.end(from: end, work: &field.work) }
        return start..<end
    }

    /// Notes the terms that end with a step, and the phrase that it begins.
    @inline(__always)
    private mutating func reach(_ step: TermIndex.Step, start: Int, end: Int, in field: inout Field) {
        field.work.spend(Int(step.endOfEndings &- step.firstEnding))
        for number in Int(step.firstEnding)..<Int(step.endOfEndings) {
            let ending = field.tables.endings[number]
            let occurrence = Occurrence(
                rule: ending.rule, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end))
            switch ending.kind {
            case .evidence: evidence.append(occurrence)
            case .helper: helpers.append(occurrence)
            case .mask: masks.append(occurrence)
            }
        }
        guard step.phrase != 0 else { return }
        open.append(
            OpenPhrase(
                phrase: step.phrase, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
                last: Int32(truncatingIfNeeded: end) &+ Int32(step.reach)))
        openBits |= ContinuationTable.bit(of: step.phrase)
    }

    /// Goes on with the phrases that wait for this literal; of equal ones with the nearest that is not too far.
    private mutating func goOn(with hit: LiteralHit, wordGoesOn: Bool, in field: inout Field) {
        let beginsInside = field.isWord(at: Int(hit.start) - 1)
        field.work.spend(open.count)
        for place in open.indices.reversed() {
            let before = open[place]
            // What begins inside a word takes the word's beginning.
            guard before.end < hit.end, before.last >= hit.start || beginsInside else { continue }
            let steps = field.tables.continuations.steps(after: before.phrase, literal: hit.number)
            for number in steps {
                let step = field.tables.steps[number]
                guard let range = range(of: step, hit, wordGoesOn: wordGoesOn, in: &field),
                    isGap(Int(before.end), range.lowerBound, atMost: Int(step.gap), in: &field),
                    !isNearer(before.phrase, behind: place, to: range.lowerBound, atMost: Int(step.gap), in: &field)
                else { continue }
                reach(step, start: Int(before.start), end: range.upperBound, in: &field)
            }
        }
    }

    /// Whether the same phrase stands once more behind the one at `place`, near enough to go on too.
    private func isNearer(
        _ phrase: Int32, behind place: Int, to start: Int, atMost words: Int, in field: inout Field
    ) -> Bool {
        field.work.spend(open.count &- place)
        return open[(place + 1)...].contains {
            $0.phrase == phrase && isGap(Int($0.end), start, atMost: words, in: &field)
        }
    }

    /// Forgets the phrases that ended before `place`.
    private mutating func forget(before place: Int, in field: inout Field) {
        field.work.spend(open.count)
        open.removeAll { $0.end < place }
        openBits = open.reduce(0) { $0 | ContinuationTable.bit(of: $1.phrase) }
        mostOpen = open.count + Self.fewPhrases
    }

    /// The most bytes that so many words may have between two parts.
    static func reach(overWords words: Int16) -> Int16 { 4 + words * 24 }

    /// True when from `start` to `end` there are at most so many words, and no end of a sentence.
    private func isGap(_ start: Int, _ end: Int, atMost words: Int, in field: inout Field) -> Bool {
        guard end > start, end - start <= Int(Self.reach(overWords: Int16(words))) else { return false }
        field.work.spend(end &- start)
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
    private func hasCapitals(_ capitals: [Bool], _ start: Int, _ end: Int, in field: inout Field) -> Bool {
        let first = field.folded.originalStart(of: start)
        let last = field.folded.originalEnd(of: end, in: field.original)
        field.work.spend(last &- first)
        var letter = 0
        for offset in first..<last where field.original[offset].isASCIILetter {
            guard letter < capitals.count else { return false }
            if capitals[letter], !field.original[offset].isASCIICapital { return false }
            letter += 1
        }
        return letter == capitals.count
    }
}
