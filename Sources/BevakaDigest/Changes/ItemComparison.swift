package import BevakaCore

/// Compares what an item says now with what it said when it was sent.
package enum ItemComparison {
    /// - Returns: nil when nothing has changed that a reader should know.
    package static func change(from old: ItemRevision, to new: ItemRevision) -> ItemChange? {
        var change = ItemChange()
        change.title = title(old.title, new.title)
        let texts = comparableTexts(old, new)
        compareDeadlines(old, new, into: &change)
        if let texts {
            let sentences = SentenceComparison(from: texts.old, to: texts.new)
            change.amounts = sentences.amounts
            change.rewritten = sentences.rewritten
            change.added = sentences.added
            change.removed = sentences.removed
            withoutWhatDeadlinesSay(&change)
        }
        return change.isNews ? change : nil
    }

    /// Words count, and their order; capitals, signs, and an `Updated:` before them do not.
    private static func title(_ old: String?, _ new: String?) -> ItemChange.Replacement? {
        guard let old = old.map(PlainText.line), let new = new.map(PlainText.line), !old.isEmpty, !new.isEmpty else {
            return nil
        }
        let marks: Set<String> = [
            "update", "updated", "uppdaterad", "uppdatering", "aktualisiert", "päivitetty", "uuendatud", "opdateret",
            "atjaunots", "atjaunināts",
        ]
        func words(_ title: String) -> [String] { Sentence(title).words.filter { !marks.contains($0) } }
        return words(old) == words(new) ? nil : ItemChange.Replacement(old: old, new: new)
    }

    /// The same part of both. A source that begins to send the whole text, or only its beginning, has edited nothing.
    private static func comparableTexts(_ old: ItemRevision, _ new: ItemRevision) -> (old: String, new: String)? {
        if let oldText = old.contentText, let newText = new.contentText, !oldText.isEmpty, !newText.isEmpty {
            return isExcerpt(oldText, of: newText) || isExcerpt(newText, of: oldText) ? nil : (oldText, newText)
        }
        guard let oldSummary = old.summary, let newSummary = new.summary, !oldSummary.isEmpty, !newSummary.isEmpty,
            old.contentText?.isEmpty ?? true, new.contentText?.isEmpty ?? true
        else { return nil }
        return (oldSummary, newSummary)
    }

    /// `Beginning of the text […]`
    private static func isExcerpt(_ short: String, of long: String) -> Bool {
        var (head, whole) = (PlainText.line(short), PlainText.line(long))
        for mark in ["[…]", "[...]", "…", "..."] where head.hasSuffix(mark) {
            head.removeLast(mark.count)
            while let last = head.last, !last.isLetter, !last.isNumber { head.removeLast() }
            whole = String(whole.prefix(head.count))
            return head.count < PlainText.line(long).count && head == whole
        }
        return false
    }

    /// A tagger that has learnt reads other dates out of the same words: only dates whose words changed have moved.
    private static func compareDeadlines(_ old: ItemRevision, _ new: ItemRevision, into change: inout ItemChange) {
        let moves = DeadlineMoves(from: old.deadlines, to: new.deadlines)
        let (oldWords, newWords) = (words(of: old), words(of: new))
        func isSaid(_ deadline: Deadline, in words: [String]) -> Bool {
            let said = Sentence(deadline.text).words
            return !said.isEmpty && words.contains(sequence: said)
        }
        for (deadline, origin) in zip(new.deadlines, moves.origins) where !isSaid(deadline, in: oldWords) {
            guard let origin else {
                change.newDeadlines.append(deadline)
                continue
            }
            let former = old.deadlines[origin]
            if former.date != deadline.date || (former.time ?? deadline.time) != (deadline.time ?? former.time) {
                change.movedDeadlines.append(.init(old: former, new: deadline))
            }
        }
        change.droppedDeadlines = moves.dropped.map { old.deadlines[$0] }.filter { !isSaid($0, in: newWords) }
    }

    private static func words(of revision: ItemRevision) -> [String] {
        [revision.title, revision.contentText, revision.summary].compactMap(\.self).flatMap { Sentence($0).words }
    }

    /// A sentence that only gives a moved date is told by the date.
    private static func withoutWhatDeadlinesSay(_ change: inout ItemChange) {
        let told =
            change.movedDeadlines.flatMap { [$0.old, $0.new] } + change.newDeadlines + change.droppedDeadlines
        let words = told.map { Sentence($0.text).words }.filter { !$0.isEmpty }
        func isTold(_ sentence: String) -> Bool {
            let own = Sentence(sentence).words
            return words.contains { own.contains(sequence: $0) || $0.contains(sequence: own) }
        }
        change.rewritten.removeAll { isTold($0.old) && isTold($0.new) }
        change.added.removeAll(where: isTold)
        change.removed.removeAll(where: isTold)
        let dates = Set(told.flatMap { Sentence($0.text).words.filter { $0.contains(where: \.isNumber) } })
        change.amounts.removeAll { dates.contains($0.old) && dates.contains($0.new) }
    }
}

extension [String] {
    /// Whether these words stand in it one after the other.
    func contains(sequence: [String]) -> Bool {
        guard let first = sequence.first, count >= sequence.count else { return false }
        return indices.dropLast(sequence.count - 1).contains { start in
            self[start] == first && self[start..<(start + sequence.count)].elementsEqual(sequence)
        }
    }
}
