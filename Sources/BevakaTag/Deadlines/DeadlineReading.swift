import BevakaCore

/// The reading of one text's dates, sentence by sentence.
struct DeadlineReading {
    private let text: TextScan
    private let language: Language?
    private let years: YearResolver
    private let table: CueTable
    private let clock: ClockScan
    private let sentences: Sentences
    /// See ``Swift/Array/admit(_:)``.
    private(set) var deadlines: [Deadline] = []
    private var lastYear: Int?
    /// The sentence before the one being read, its cues already found.
    private var leadIn: (sentence: Int, cues: SentenceCues)?
    /// Whether the sentence being read gave a date.
    private var hasFound = false
    /// Bytes of the words that a date is shown with; a sentence without an end is cut around the date.
    private static let longestText = 4_000

    init(_ text: TextScan, language: Language?, published: CivilDate?) {
        self.text = text
        self.language = language
        years = YearResolver(published: published)
        table = CueTable.of(language)
        clock = ClockScan(text: text, language: language)
        sentences = Sentences(text)
    }

    mutating func read(_ mentions: [DateMention]) {
        var number = 0
        while number < mentions.count, !text.isSpent {
            let sentence = sentences.index(of: mentions[number].range.lowerBound)
            var end = number + 1
            while end < mentions.count, mentions[end].range.lowerBound < sentences.ranges[sentence].upperBound {
                end += 1
            }
            hasFound = false
            read(Array(mentions[number..<end]), sentence: sentence)
            let next =
                end < mentions.count ? sentences.index(of: mentions[end].range.lowerBound) : sentences.ranges.count
            if hasFound { readLaterTime(from: sentence + 1, to: Swift.min(next, sentence + 3)) }
            number = end
        }
    }

    /// One sentence. Long ones are lists without full stops: only what is near a date counts.
    private mutating func read(_ mentions: [DateMention], sentence: Int) {
        let range = sentences.ranges[sentence]
        let start = Swift.max(range.lowerBound, (mentions.first?.range.lowerBound ?? 0) - 400)
        let end = Swift.min(range.upperBound, (mentions.last?.range.upperBound ?? range.upperBound) + 200)
        let window = start..<Swift.max(start, end)
        let cues = SentenceCues(table.cues(in: window, of: text), in: window)
        defer { leadIn = (sentence, cues) }
        guard !cues.all.isEmpty || mentions.contains(where: { $0.bound != .none }) else { return }
        let lead = sentence > 0 ? earlierCues(sentence - 1) : nil
        var judge = DateJudge(
            text: text, sentence: window, mentions: mentions, cues: cues,
            hasContext: cues.hasContext || lead?.hasContext == true)
        let dates = years.dates(of: mentions, lastYear: lastYear)
        let verdicts = judge.verdicts()
        for number in mentions.indices {
            guard let date = dates[number] else { continue }
            if mentions[number].year != nil { lastYear = date.year }
            guard !mentions[number].isAlternative else { continue }
            add(date, verdicts[number], at: number, in: judge, leadAction: lead?.lastAction)
        }
    }

    private func earlierCues(_ sentence: Int) -> SentenceCues {
        if let leadIn, leadIn.sentence == sentence { return leadIn.cues }
        let range = sentences.ranges[sentence]
        let end = Swift.max(range.lowerBound, range.upperBound - 300)..<range.upperBound
        return SentenceCues(table.cues(in: end, of: text), in: end)
    }

    private mutating func add(
        _ date: CivilDate, _ verdict: DateVerdict, at number: Int, in judge: DateJudge, leadAction: CueKind?
    ) {
        // "closed on" of a day to come is still to be met.
        let isToCome = verdict == .closed && (years.published.map { date > $0 } ?? false)
        guard let kind = kind(isToCome ? .deadline : verdict, at: number, in: judge, leadAction: leadAction)
        else { return }
        let time = date.day == nil ? nil : time(at: number, in: judge)
        var deadline = Deadline(
            kind: kind, stage: kind == .application ? stage(at: number, in: judge) : nil, date: date.text,
            time: time?.text, timezone: time.flatMap { $0.zone ?? clock.usualZone }, text: "")
        if let known = deadlines.firstIndex(where: { isSame($0, deadline) }) {
            if deadlines[known].time == nil, let time = deadline.time {
                deadlines[known].time = time
                deadlines[known].timezone = deadline.timezone
            }
        } else if deadlines.admits(kind) {
            deadline.text = words(around: judge.mentions[number], in: judge.sentence)
            deadlines.admit(deadline)
            hasFound = true
        }
    }

    private func words(around mention: DateMention, in sentence: Range<Int>) -> String {
        guard sentence.count > Self.longestText else { return text.written(sentence).trimmed }
        var start = Swift.max(sentence.lowerBound, mention.range.lowerBound - Self.longestText / 2)
        while text[start] & 0xC0 == 0x80 { start += 1 }
        var end = Swift.min(sentence.upperBound, start + Self.longestText)
        while text[end] & 0xC0 == 0x80 { end -= 1 }
        return text.written(start..<end).trimmed
    }

    /// Told twice: the same day for the same thing, the second time perhaps with its hour.
    private func isSame(_ known: Deadline, _ new: Deadline) -> Bool {
        guard known.date == new.date, known.time == nil || new.time == nil || known.time == new.time else {
            return false
        }
        return known.kind == new.kind || known.kind.isLastDay && new.kind.isLastDay
    }

    // MARK: Kinds and stages

    private func kind(
        _ verdict: DateVerdict, at number: Int, in judge: DateJudge, leadAction: CueKind?
    ) -> Deadline.Kind? {
        switch verdict {
        case .nothing: return nil
        case .opens: return .opens
        case .event: return .event
        case .closed: return .closed
        case .deadline: break
        }
        switch judge.cues.nearestAction(to: judge.mentions[number]) ?? leadAction {
        case .consultation?: return .consultation
        case .registration?: return .registration
        case .application?: return .application
        default: return judge.cues.stage != nil ? .application : .other
        }
    }

    private func stage(at number: Int, in judge: DateJudge) -> String? {
        let mention = judge.mentions[number]
        let start = number == 0 ? judge.sentence.lowerBound : judge.mentions[number - 1].range.upperBound
        let end =
            number + 1 < judge.mentions.count
            ? judge.mentions[number + 1].range.lowerBound : judge.sentence.upperBound
        let before = judge.cues(in: Swift.min(start, mention.range.lowerBound)..<mention.range.lowerBound)
        let behind = judge.cues(in: mention.range.upperBound..<Swift.max(end, mention.range.upperBound))
        let cue = before.last { $0.kind.isStage } ?? behind.first { $0.kind.isStage }
        switch cue?.kind ?? judge.cues.stage {
        case .idea?: return "idea form"
        case .outline?: return "outline"
        case .full?: return "full"
        default: return nil
        }
    }

    // MARK: Times

    /// Behind the date, up to the next; else before it.
    private func time(at number: Int, in judge: DateJudge) -> ClockTime? {
        let mention = judge.mentions[number]
        let next =
            number + 1 < judge.mentions.count
            ? judge.mentions[number + 1].range.lowerBound : judge.sentence.upperBound
        let behind =
            mention.range
            .upperBound..<Swift.min(Swift.max(next, mention.range.upperBound), mention.range.upperBound + 50)
        if let time = clock.first(in: behind) { return time }
        let previous = number > 0 ? judge.mentions[number - 1].range.upperBound : judge.sentence.lowerBound
        let start = Swift.max(previous, mention.range.lowerBound - 40)
        guard start < mention.range.lowerBound, let time = clock.first(in: start..<mention.range.lowerBound),
            mention.range.lowerBound - time.range.upperBound < 25
        else { return nil }
        // The time of the date before.
        return number > 0 && time.range.lowerBound - previous < 12 ? nil : time
    }

    /// "The deadline is at 12 EET.", a sentence without a date behind the one that had it.
    private mutating func readLaterTime(from first: Int, to end: Int) {
        guard first < end, let known = deadlines.lastIndex(where: { $0.kind.isLastDay }), deadlines[known].time == nil
        else { return }
        for sentence in first..<end {
            let range = sentences.ranges[sentence]
            guard range.count < 200,
                table.cues(in: range, of: text).contains(where: { $0.kind == .deadline || $0.kind == .limit }),
                let time = clock.first(in: range)
            else { continue }
            deadlines[known].time = time.text
            deadlines[known].timezone = time.zone ?? clock.usualZone
            return
        }
    }
}

extension Deadline.Kind {
    /// A day by which something must be done.
    fileprivate var isLastDay: Bool {
        self == .application || self == .consultation || self == .registration || self == .other
    }
}

extension String {
    /// Without white space at both ends.
    fileprivate var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
