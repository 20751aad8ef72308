/// The cues of a sentence in the order of the text, ready for what is asked of them for each of its dates.
struct SentenceCues {
    let all: [Cue]
    /// The end of the stretch they were looked for in.
    private let end: Int
    /// Those that tell what the first day of a range is, wherever they stand behind it.
    private let settling: [Cue]
    private let actions: [Cue]
    /// The first stage of a procedure that is named.
    let stage: CueKind?

    init(_ cues: [Cue], in range: Range<Int>) {
        all = cues
        end = range.upperBound
        settling = cues.filter(\.kind.settlesRange)
        actions = cues.filter(\.kind.isAction)
        stage = cues.first { $0.kind.isStage }?.kind
    }

    /// The last thing that can be done that the sentence speaks of.
    var lastAction: CueKind? { actions.last?.kind }

    /// Whether it speaks of something that can be done, or of a stage of it.
    var hasContext: Bool { !actions.isEmpty || stage != nil }

    /// From the first that begins in a stretch to the last before one that goes beyond it.
    subscript(range: Range<Int>) -> ArraySlice<Cue> {
        let start = Self.first(of: all, from: range.lowerBound)
        guard range.upperBound < end else { return all[start...] }
        return all[start...].prefix { $0.range.upperBound <= range.upperBound }
    }

    /// The first cue from `place` on that tells what the first day of a range is.
    func settling(from place: Int) -> Cue? {
        let number = Self.first(of: settling, from: place)
        return number < settling.count ? settling[number] : nil
    }

    /// What can be done by a date: the nearest word for it. Words behind the date count as twice as far away; words for sending
    /// in serve answers to consultations as well, so they count as farther away.
    func nearestAction(to mention: DateMention) -> CueKind? {
        var nearest: (kind: CueKind, distance: Int)?
        let behind = Self.first(of: actions, from: mention.range.lowerBound)
        for cue in actions[..<behind].reversed() {
            let gap = mention.range.lowerBound - cue.range.upperBound
            // What begins still earlier cannot end nearer than the longest cue allows.
            if let nearest, mention.range.lowerBound - cue.range.lowerBound - CueTable.longestCue > nearest.distance {
                break
            }
            let distance = cue.kind == .application ? gap + 30 : gap
            if distance <= nearest?.distance ?? .max { nearest = (cue.kind, distance) }
        }
        for cue in actions[behind...] {
            let gap = (cue.range.lowerBound - mention.range.upperBound) * 2
            if let nearest, gap >= nearest.distance { break }
            let distance = cue.kind == .application ? gap + 30 : gap
            if distance < nearest?.distance ?? .max { nearest = (cue.kind, distance) }
        }
        return nearest?.kind
    }

    /// The number of the first cue that begins at `place` or behind it.
    private static func first(of cues: [Cue], from place: Int) -> Int {
        var low = 0
        var high = cues.count
        while low < high {
            let middle = (low + high) / 2
            if cues[middle].range.lowerBound < place { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension CueKind {
    /// Tells what the first day of a range is: the day something opens, an event's, nobody's.
    var settlesRange: Bool {
        switch self {
        case .deadline, .opens, .period, .event, .other, .closed: true
        default: false
        }
    }
}
