import BevakaCore

/// What of a stored telling is read first: its words and its language tell most candidates from a new item, and what they leave
/// is mostly told by facts that contradict each other. So only few are read as a whole and compared.
struct StoryGlance {
    /// Without facts.
    var marks: StoryMarks
    var words: StoryWordSets

    /// False when there can be no evidence that both tell one story, whatever their dates and sources are: see
    /// ``StoryComparison/evidence()``.
    ///
    /// - Parameters:
    ///   - item: with marks; at another address.
    ///   - facts: reads the marks with their facts.
    func mayTellStory(of item: StoryTelling, facts: () -> StoryMarks?) -> Bool {
        guard let itemMarks = item.marks else { return true }
        let comparison = StoryWordsComparison(itemMarks, item.words, marks, words)
        if comparison.mayBeLike { return true }
        guard comparison.areOtherLanguages else { return false }
        guard let marks = facts() else { return true }
        return !StoryFactsComparison.areApart(itemMarks, marks)
    }
}
