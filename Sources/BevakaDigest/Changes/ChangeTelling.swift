import BevakaCore
import FoundationEssentials

/// Puts an edit into words.
struct ChangeTelling {
    /// Lines shown of one change; the rest is counted.
    private static let changeLines = 5
    /// Scalars shown of one sentence.
    private static let changeLength = 240

    private let words: DateWords
    private let phrases: Phrases

    init(_ words: DateWords) {
        self.words = words
        phrases = words.phrases
    }

    /// - Parameters:
    ///   - since: when the old text was sent, or replaced.
    ///   - now: dates of its year are written without it.
    func words(for change: ItemChange, since: Date, now: Date) -> ChangeWords {
        let day = words.day(of: since)
        let date = day.year == words.day(of: now).year ? words.dayAndMonth(day) : words.medium(day)
        let all = dates(change) + texts(change)
        var lines = Array(all.prefix(Self.changeLines))
        if all.count > lines.count { lines.append(phrases(.moreChanges, all.count - lines.count)) }
        return ChangeWords(heading: phrases(.changedSince, ["date": date]), lines: lines)
    }

    private func dates(_ change: ItemChange) -> [String] {
        func kind(_ deadline: Deadline) -> String {
            phrases.words(for: deadline.kind) + (deadline.stage.map { " (\(PlainText.line($0)))" } ?? "")
        }
        return change.movedDeadlines.map {
            phrases(
                .movedDeadline,
                ["kind": kind($0.new), "old": words.deadline($0.old), "new": words.deadline($0.new)])
        }
            + change.newDeadlines.map { phrases(.newDeadline, ["kind": kind($0), "date": words.deadline($0)]) }
            + change.droppedDeadlines.map { phrases(.droppedDeadline, ["kind": kind($0), "date": words.deadline($0)]) }
    }

    private func texts(_ change: ItemChange) -> [String] {
        func cut(_ text: String) -> String {
            let line = PlainText.line(text)
            return SentenceCutter(line).lead(sentences: 1, limit: Self.changeLength) ?? line
        }
        return [change.title].compactMap(\.self).map { phrases(.changedTitle, ["old": cut($0.old)]) }
            + change.amounts.map { phrases(.changedAmount, ["old": $0.old, "new": $0.new]) }
            + change.rewritten.map { phrases(.rewrittenSentence, ["old": cut($0.old), "new": cut($0.new)]) }
            + change.added.map { phrases(.addedSentence, ["text": cut($0)]) }
            + change.removed.map { phrases(.removedSentence, ["text": cut($0)]) }
    }
}
