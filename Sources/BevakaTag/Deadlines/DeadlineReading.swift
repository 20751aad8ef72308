import BevakaCore

/// The reading of one text's dates, sentence by sentence.
struct DeadlineReading {
    private let text: TextScan
    private let language: Language?
    private let years: YearResolver
    private let table: CueTable
    private let clock: ClockScan
    private let sentences: Sentences
    private(set) var deadlines: [Deadline] = []
    private var lastYear: Int?
    /// The sentence before the one being read, its cues already found.
    private var leadIn: (sentence: Int, cues: [Cue])?

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
            let known = deadlines.count
            read(Array(mentions[number..<end]), sentence: sentence)
            let next =
                end < mentions.count ? sentences.index(of: mentions[end].range.lowerBound) : sentences.ranges.count
            if deadlines.count > known { readLaterTime(from: sentence + 1, to: Swift.min(next, sentence + 3)) }
            number = end
        }
    }

    /// One sentence. Long ones are lists without full stops: only what is near a date counts.
    private mutating func read(_ mentions: [DateMention], sentence: Int) {
        let range = sentences.ranges[sentence]
        let start = Swift.max(range.lowerBound, (mentions.first?.range.lowerBound ?? 0) - 400)
        let end = Swift.min(range.upperBound, (mentions.last?.range.upperBound ?? range.upperBound) + 200)
        let window = start..<Swift.max(start, end)
        let cues = table.cues(in: window, of: text)
        defer { leadIn = (sentence, cues) }
        guard !cues.isEmpty || mentions.contains(where: { $0.bound != .none }) else { return }
        let lead = sentence > 0 ? earlierCues(sentence - 1) : []
        let hasContext = (cues + lead).contains { $0.kind.isAction || $0.kind.isStage }
        let judge = DateJudge(
            text: text, sentence: window, mentions: mentions, cues: cues, hasContext: hasContext)
        let dates = years.dates(of: mentions, lastYear: lastYear)
        let verdicts = judge.verdicts()
        for number in mentions.indices {
            guard let date = dates[number] else { continue }
            if mentions[number].year != nil { lastYear = date.year }
            guard !mentions[number].isAlternative else { continue }
            add(date, verdicts[number], at: number, in: judge, lead: lead)
        }
    }

    private func earlierCues(_ sentence: Int) -> [Cue] {
        if let leadIn, leadIn.sentence == sentence { return leadIn.cues }
        let range = sentences.ranges[sentence]
        return table.cues(in: Swift.max(range.lowerBound, range.upperBound - 300)..<range.upperBound, of: text)
    }

    private mutating func add(
        _ date: CivilDate, _ verdict: DateVerdict, at number: Int, in judge: DateJudge, lead: [Cue]
    ) {
        // "closed on" of a day to come is still to be met.
        let isToCome = verdict == .closed && (years.published.map { date > $0 } ?? false)
        guard let kind = kind(isToCome ? .deadline : verdict, at: number, in: judge, lead: lead) else { return }
        let time = date.day == nil ? nil : time(at: number, in: judge)
        let deadline = Deadline(
            kind: kind, stage: kind == .application ? stage(at: number, in: judge) : nil, date: date.text,
            time: time?.text, timezone: time.flatMap { $0.zone ?? clock.usualZone },
            text: text.written(judge.sentence).trimmed)
        if let known = deadlines.firstIndex(where: { isSame($0, deadline) }) {
            if deadlines[known].time == nil, let time = deadline.time {
                deadlines[known].time = time
                deadlines[known].timezone = deadline.timezone
            }
        } else {
            deadlines.append(deadline)
        }
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
        _ verdict: DateVerdict, at number: Int, in judge: DateJudge, lead: [Cue]
    ) -> Deadline.Kind? {
        switch verdict {
        case .nothing: return nil
        case .opens: return .opens
        case .event: return .event
        case .closed: return .closed
        case .deadline: break
        }
        let near = judge.cues.filter { $0.kind.isAction }
            .min { distance($0, judge.mentions[number]) < distance($1, judge.mentions[number]) }
        switch near?.kind ?? lead.last(where: { $0.kind.isAction })?.kind {
        case .consultation?: return .consultation
        case .registration?: return .registration
        case .application?: return .application
        default: return judge.cues.contains { $0.kind.isStage } ? .application : .other
        }
    }

    /// Words for sending in serve answers to consultations as well, so they count as farther away.
    private func distance(_ cue: Cue, _ mention: DateMention) -> Int {
        let distance =
            cue.range.lowerBound < mention.range.lowerBound
            ? mention.range.lowerBound - cue.range.upperBound
            : (cue.range.lowerBound - mention.range.upperBound) * 2
        return cue.kind == .application ? distance + 30 : distance
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
        switch cue?.kind ?? judge.cues.first(where: { $0.kind.isStage })?.kind {
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
