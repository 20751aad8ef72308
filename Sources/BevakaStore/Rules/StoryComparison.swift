import BevakaCore
import FoundationEssentials

/// Tells whether two items are tellings of one story, and why. It would rather leave two tellings apart than join two events:
/// calls that differ in their number, a letter to another town, next month's figures.
struct StoryComparison {
    let one: StoryTelling
    let other: StoryTelling

    /// nil when they are two stories.
    func evidence() -> StoryEvidence? {
        guard StoryRule.areNear(one.date, other.date) else { return nil }
        guard let marks = one.marks, let otherMarks = other.marks else { return bareEvidence() }
        let words = wordsComparison(marks, otherMarks)
        if one.linkHash != nil, one.linkHash == other.linkHash, sharesPage(words, marks, otherMarks) {
            return StoryEvidence(reason: .address, text: "same address", score: words.similarity)
        }
        let days = abs(one.date.timeIntervalSince(other.date)) / 86_400
        if let similarity = words.similarityOfOneStory(days: days, isOneSource: one.source == other.source) {
            let percent = Int((similarity * 100).rounded())
            return StoryEvidence(reason: .words, text: "same words (\(percent) %)", score: similarity)
        }
        guard words.areOtherLanguages else { return nil }
        return StoryFactsComparison(marks, otherMarks, isOneSource: one.source == other.source).evidence(days: days)
    }

    /// True when what they say cannot be one story, whatever others say.
    func isContradiction() -> Bool {
        guard StoryRule.areNear(one.date, other.date) else { return true }
        guard let marks = one.marks, let otherMarks = other.marks else { return false }
        let words = wordsComparison(marks, otherMarks)
        if words.areOtherLanguages {
            return StoryFactsComparison(marks, otherMarks, isOneSource: one.source == other.source).isContradiction
        }
        return words.isContradiction
    }

    /// True when one publisher tells two things in one language: then the second is no translation of the first.
    func isOtherNewsOfOnePublisher() -> Bool {
        guard let marks = one.marks, let otherMarks = other.marks, let language = marks.language else { return false }
        let isOnePublisher =
            one.source == other.source || (marks.publisher != nil && marks.publisher == otherMarks.publisher)
        return isOnePublisher && language == otherMarks.language
            && wordsComparison(marks, otherMarks).similarity < 0.5
    }

    /// Of items of an older archive only the address and the exact words are known.
    private func bareEvidence() -> StoryEvidence? {
        if one.textHash != nil, one.textHash == other.textHash {
            return StoryEvidence(reason: .words, text: "same words (100 %)", score: 1)
        }
        // On a source's news page every item has the same link: there the titles have to speak.
        guard one.linkHash != nil, one.linkHash == other.linkHash,
            one.source != other.source || Likeness.titles(one.title, other.title)
        else { return nil }
        return StoryEvidence(reason: .address, text: "same address", score: 0.5)
    }

    /// False for a page that many items name as theirs: a list of news, or of calls.
    private func sharesPage(_ words: StoryWordsComparison, _ marks: StoryMarks, _ otherMarks: StoryMarks) -> Bool {
        if one.source == other.source { return Likeness.titles(one.title, other.title) }
        if words.areOtherLanguages {
            return !StoryFactsComparison(marks, otherMarks, isOneSource: false).isContradiction
        }
        return !words.isContradiction
    }

    private func wordsComparison(_ marks: StoryMarks, _ otherMarks: StoryMarks) -> StoryWordsComparison {
        StoryWordsComparison(marks, one.words, otherMarks, other.words)
    }
}
