/// Judges the dates of one sentence.
struct DateJudge {
    let text: TextScan
    let sentence: Range<Int>
    /// Those of the sentence, in order.
    let mentions: [DateMention]
    let cues: SentenceCues
    /// Words for applying, answering or registering stand in the sentence, or in what leads up to it.
    let hasContext: Bool
    /// Where the sentence first says that a date has moved.
    lazy var moveEnd = Self.moves.compactMap { text.firstEnd(of: $0, in: sentence) }.min()

    mutating func verdicts() -> [DateVerdict] {
        var verdicts: [DateVerdict] = []
        var isRange = false
        for number in mentions.indices {
            if isRange {
                isRange = false
                verdicts.append(secondOfRange(number, first: verdicts[number - 1]))
                continue
            }
            isRange = opensRange(number)
            verdicts.append(isRange ? firstOfRange(number) : single(number, after: verdicts))
        }
        return verdicts
    }

    // MARK: Stretches of the sentence

    private func left(_ number: Int) -> Range<Int> {
        let start = number == 0 ? sentence.lowerBound : mentions[number - 1].range.upperBound
        return Swift.min(start, mentions[number].range.lowerBound)..<mentions[number].range.lowerBound
    }

    private func right(_ number: Int) -> Range<Int> {
        let start = mentions[number].range.upperBound
        let end = number + 1 < mentions.count ? mentions[number + 1].range.lowerBound : sentence.upperBound
        return start..<Swift.max(start, end)
    }

    func cues(in range: Range<Int>) -> ArraySlice<Cue> {
        let found = cues[range]
        text.spend(found.count)
        return found
    }

    // MARK: One date

    private func single(_ number: Int, after verdicts: [DateVerdict]) -> DateVerdict {
        let before = cues(in: left(number))
        let behind = cues(in: right(number))
        if let verdict = strong(before) { return verdict }
        if let cue = behind.first, cue.kind == .closed, cue.range.lowerBound - mentions[number].range.upperBound < 16 {
            return .closed
        }
        if let verdict = postposition(behind, number: number) { return verdict }
        if let verdict = weak(before, number: number) { return verdict }
        // "register by 12 November; the seminar is on 19 November": a date with an event of its own goes on with nothing.
        let hasOwnEvent = before.contains { $0.kind == .event }
        if let previous = verdicts.last, !hasOwnEvent && continues(number) || continuesStages(before, previous) {
            return previous == .event && isSameMonth(number) ? .nothing : previous
        }
        if let verdict = verb(behind, number: number) { return verdict }
        if before.contains(where: { $0.kind == .event }) { return .event }
        return isStageLabel(before, number: number) ? .deadline : .nothing
    }

    /// The nearest of the words that settle it by themselves.
    private func strong(_ before: ArraySlice<Cue>) -> DateVerdict? {
        guard
            let cue = before.last(where: { [.deadline, .opens, .closed].contains($0.kind) })
                ?? before.last(where: { $0.kind == .period })
        else { return nil }
        let later = before.filter { $0.range.lowerBound > cue.range.lowerBound }
        switch cue.kind {
        case .closed: return .closed
        case .opens:
            if later.contains(where: { $0.kind == .until || $0.kind == .limit }) { return .deadline }
            return opensEvent(before) ? .event : .opens
        case .period:
            if later.contains(where: { $0.kind == .until || $0.kind == .limit }) { return .deadline }
            return later.contains { $0.kind == .from } ? .opens : nil
        default:
            // "closes the project", "the decision is due": not the reader's to keep.
            if later.contains(where: { $0.kind == .other }) { return .nothing }
            return hasOwner(before, cue) ? .nothing : .deadline
        }
    }

    /// The sentence's verb "ends" or "closes" has another subject than a call.
    private func hasOwner(_ before: ArraySlice<Cue>, _ cue: Cue) -> Bool {
        guard let other = before.last(where: { $0.kind == .other && $0.range.lowerBound < cue.range.lowerBound })
        else { return false }
        let between = other.range.upperBound..<cue.range.lowerBound
        return between.count < 25 && !text.contains(",", in: between) && !before.contains { $0.kind.isAction }
    }

    private func weak(_ before: ArraySlice<Cue>, number: Int) -> DateVerdict? {
        let bound = mentions[number].bound
        let isOther = isOther(before)
        // A limit counts for the date beside it, not for one at the other end of a long sentence.
        if let cue = before.last(where: { $0.kind == .limit }),
            mentions[number].range.lowerBound - cue.range.upperBound < 60
        {
            return isOther ? .nothing : .deadline
        }
        let span = before.last { $0.kind == .until || $0.kind == .from }
        if bound == .until || span?.kind == .until {
            if isOther { return .nothing }
            // "before 10 October to attend the workshop on 17 October": the nearer word names the date.
            if let span, before.contains(where: { $0.kind == .event && $0.range.lowerBound > span.range.lowerBound }) {
                return nil
            }
            return hasContext ? .deadline : nil
        }
        if bound == .from || before.contains(where: { $0.kind == .from }) {
            if isOther { return .nothing }
            let isEvent = before.contains { $0.kind == .event }
            return hasContext && !isEvent ? .opens : nil
        }
        return isOther ? .nothing : nil
    }

    /// Somebody else's date: a decision's, a publication's, or the end of what is not applied for.
    func isOther(_ before: ArraySlice<Cue>) -> Bool {
        if before.contains(where: { $0.kind == .other }) { return true }
        guard let course = before.last(where: { $0.kind == .course }) else { return false }
        return !before.contains {
            ($0.kind.isAction || $0.kind == .period) && $0.range.lowerBound < course.range.lowerBound
        }
    }

    /// Finnish: 26.1. asti, saakka, mennessä.
    private func postposition(_ behind: ArraySlice<Cue>, number: Int) -> DateVerdict? {
        guard let cue = behind.first, cue.range.lowerBound - mentions[number].range.upperBound < 26,
            isPostposition(cue)
        else { return nil }
        let before = cues(in: left(number))
        if before.contains(where: { $0.kind == .other }) { return .nothing }
        switch cue.kind {
        case .limit: return .deadline
        case .until: return hasContext ? .deadline : nil
        case .from: return hasContext ? .opens : nil
        default: return nil
        }
    }

    private func isPostposition(_ cue: Cue) -> Bool {
        ["asti", "saakka", "mennessä", "alkaen", "lähtien", "at the latest", "latest"].contains(text.folded(cue.range))
    }

    /// "Den 12 mars öppnar utlysningen": the word behind, when no other date can claim it.
    private func verb(_ behind: ArraySlice<Cue>, number: Int) -> DateVerdict? {
        let isLast = number + 1 == mentions.count
        // A date that opens the sentence has what follows to itself.
        let reach = isLast ? 60 : left(number).count <= 8 ? 45 : 14
        guard let cue = behind.first(where: { [.deadline, .opens, .closed, .event, .other].contains($0.kind) }),
            cue.range.lowerBound - mentions[number].range.upperBound <= reach
        else { return nil }
        switch cue.kind {
        case .deadline: return .deadline
        case .opens: return .opens
        case .closed: return .closed
        case .event: return .event
        default: return .nothing
        }
    }

    /// "Outlines are due on 1 October at noon, full proposals on 3 February": only a stage stands between them.
    private func continuesStages(_ between: ArraySlice<Cue>, _ previous: DateVerdict) -> Bool {
        previous == .deadline && between.contains { $0.kind.isStage }
            && between.allSatisfy { $0.kind.isStage || $0.kind.isAction }
    }

    /// "The fair opens on 20 May", "das Forum beginnt am 3. März": nothing that one could apply for opens.
    func opensEvent(_ before: ArraySlice<Cue>) -> Bool {
        before.contains { $0.kind == .event } && !before.contains { $0.kind.isAction || $0.kind == .period }
    }

    /// "and", a comma or a dash joins it to the date before.
    private func continues(_ number: Int) -> Bool {
        guard number > 0 else { return false }
        let gap = left(number)
        var start = text.afterBlanks(gap.lowerBound)
        // 12 February (first stage), 15 September (second stage)
        if text[start] == UInt8(ascii: "("),
            let close = (start..<Swift.min(start + 40, gap.upperBound)).first(where: { text[$0] == UInt8(ascii: ")") })
        {
            start = close + 1
        }
        start = Swift.min(start, gap.upperBound)
        let joint = text.folded(start..<Swift.min(gap.upperBound, start + 8))
        let trimmed = joint.drop { $0 == " " || $0 == ")" || $0 == "." }
        guard let first = trimmed.first else { return true }
        if ",-/&;".contains(first) { return true }
        let word = trimmed.prefix { $0.isLetter }
        return ["and", "och", "et", "und", "ja", "un", "og", "or", "eller", "samt", "sekä", "ning", "ou"]
            .contains { $0 == word }
    }

    private func isSameMonth(_ number: Int) -> Bool { mentions[number].month == mentions[number - 1].month }

    /// "Milepæl 1 (idéskitse): 23. juli": a stage and a colon.
    private func isStageLabel(_ before: ArraySlice<Cue>, number: Int) -> Bool {
        let gap = left(number)
        let isLabel = text[text.beforeBlanks(gap.upperBound) - 1] == UInt8(ascii: ":")
        return isLabel && before.contains { $0.kind.isStage || $0.kind.isAction }
    }
}
