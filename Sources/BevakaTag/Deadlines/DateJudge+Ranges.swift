extension DateJudge {
    /// True when the date and the next are the two ends of a time: `10 February to 31 March`.
    func opensRange(_ number: Int) -> Bool {
        guard number + 1 < mentions.count else { return false }
        let start = mentions[number].range.upperBound
        let between = start..<Swift.max(start, mentions[number + 1].range.lowerBound)
        guard between.count <= Self.longestJoint else { return false }
        let gap = text.folded(between)
        let words = gap.split { $0 == " " || $0 == "," || $0 == "(" || $0 == ")" || $0 == "." }.map(String.init)
        if words.isEmpty { return gap.contains("-") }
        if mentions[number].opensRange { return !Self.lists.contains(words[0]) || startsWithBetween(number) }
        if Self.dashes.contains(words.joined(separator: " ")) { return true }
        return Self.lists.contains(words[0]) && words.count <= 2 && startsWithBetween(number)
    }

    /// Bytes between the two ends of a time.
    private static let longestJoint = 100

    private static let dashes: Set<String> = [
        "-", "to", "until", "till", "through", "to the", "till den", "till och med", "t.o.m", "fram till",
        "fram till den",
        "au", "jusqu'au", "bis", "bis zum", "til", "til den", "til og med", "indtil", "kuni", "līdz", "until the",
        "- den",
        "up to", "and until",
    ]

    private static let lists: Set<String> = ["and", "och", "et", "und", "ja", "un", "og", "&", "/", "or", "ou", "oder"]

    private static let betweens: [StaticString] = [
        "between ", "between the ", "mellan ", "mellan den ", "entre le ", "zwischen ", "zwischen dem ", "mellem ",
        "mellem den ",
    ]

    private func startsWithBetween(_ number: Int) -> Bool {
        let end = mentions[number].range.lowerBound
        return Self.betweens.contains { word in
            let start = end - word.utf8CodeUnitCount
            return start >= sentence.lowerBound && text.matches(word, at: start)
        }
    }

    private func leading(_ number: Int) -> ArraySlice<Cue> {
        let start = number == 0 ? sentence.lowerBound : mentions[number - 1].range.upperBound
        return cues(in: start..<mentions[number].range.lowerBound)
    }

    /// A time to apply in opens it; a conference of two days is one event.
    mutating func firstOfRange(_ number: Int) -> DateVerdict {
        if isMoved(number) { return .nothing }
        let before = leading(number)
        switch before.last(where: \.kind.settlesRange)?.kind {
        case .deadline?, .period?: return .opens
        case .opens?: return opensEvent(before) ? .event : .opens
        case .other?: return .nothing
        case .closed? where !hasContext: return .nothing
        case .event?: return before.contains { $0.kind.isAction } && hasVerbOfTime(before) ? .opens : .event
        default: break
        }
        let end = mentions[number + 1].range.upperBound
        if let behind = cues.settling(from: end) {
            switch behind.kind {
            case .event: return .event
            case .other, .closed: return .nothing
            default: break
            }
        }
        return hasContext && !isOther(before) ? .opens : .nothing
    }

    /// Estonian "taotluste esitamine toimub": what takes place is the application.
    private func hasVerbOfTime(_ before: ArraySlice<Cue>) -> Bool {
        guard let event = before.last(where: { $0.kind == .event }) else { return false }
        return ["toimub", "notiek", "notiks", "se déroule"].contains(text.folded(event.range))
    }

    mutating func secondOfRange(_ number: Int, first: DateVerdict) -> DateVerdict {
        first == .opens || isMoved(number - 1) ? .deadline : .nothing
    }

    /// "extended from 1 December to 15 December": the first day is no longer any.
    mutating func isMoved(_ number: Int) -> Bool {
        guard hasContext || leading(number).contains(where: { $0.kind == .deadline }) else { return false }
        if let moveEnd, moveEnd <= mentions[number].range.lowerBound { return true }
        let end = mentions[number + 1].range.upperBound
        let behind = end..<Swift.max(end, Swift.min(text.end(ofLetters: 24, from: end), sentence.upperBound))
        return Self.moves.contains { text.contains($0, in: behind) }
    }

    static let moves: [StaticString] = [
        "extended from", "postponed from", "moved from", "förlängts från", "förlängs från", "flyttats från",
        "prolongé du", "prolongée du", "reporté du", "reportée du", "verlängert", "verschoben", "forlænget fra",
        "udskudt fra", "jatkettu", "siirretty", "pikendat", "pagarināt",
    ]
}
