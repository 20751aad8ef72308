import BevakaCore

/// Two tellings in one language, by their words.
struct StoryWordsComparison {
    private let one: StoryMarks
    private let other: StoryMarks
    private let title: WordOverlap
    private let lead: WordOverlap

    /// What alike words need beside them.
    private enum Likeness {
        case none, enough, withOneFact, withSameFacts
    }

    /// - Parameter words: of the marks.
    init(_ one: StoryMarks, _ words: StoryWordSets, _ other: StoryMarks, _ otherWords: StoryWordSets) {
        self.one = one
        self.other = other
        title = WordOverlap(words.title, otherWords.title)
        lead = WordOverlap(words.lead, otherWords.lead)
    }

    /// By their words, where the language of one is not known.
    var areOtherLanguages: Bool {
        guard let language = one.language, let otherLanguage = other.language else { return similarity < 0.3 }
        return language != otherLanguage
    }

    /// Words of the shorter telling that the longer one has too, from 0 to 1.
    var similarity: Double {
        let all = title.smaller + lead.smaller
        guard all > 0 else { return 0 }
        return min(
            1, (title.containment * Double(title.smaller) + lead.containment * Double(lead.smaller)) / Double(all))
    }

    /// The similarity of two tellings of one story; nil for two stories.
    func similarityOfOneStory(days: Double, isOneSource: Bool) -> Double? {
        // Hashes first: most candidates are not alike, and comparing what they name costs more.
        guard isLike(days: days, isOneSource: isOneSource), !isContradiction else { return nil }
        return similarity
    }

    /// False for two stories, whatever their dates, sources and facts are: at once and in two sources, most passes for one.
    var mayBeLike: Bool { likeness(days: 0, isOneSource: false) != .none }

    private func isLike(days: Double, isOneSource: Bool) -> Bool {
        switch likeness(days: days, isOneSource: isOneSource) {
        case .none: false
        case .enough: true
        case .withOneFact: sharesOneFact
        case .withSameFacts: sharesFacts
        }
    }

    private func likeness(days: Double, isOneSource: Bool) -> Likeness {
        if one.titleKind == .general || other.titleKind == .general {
            // A general title says nothing. The texts have to be one, and a source repeats what it always says.
            return !isOneSource && days <= 4 && lead.smaller >= 10 && lead.jaccard >= 0.75 ? .withSameFacts : .none
        }
        let isShort = one.titleKind == .short || other.titleKind == .short
        if title.containment >= 0.999, title.smaller >= (isShort ? 2 : 3) {
            // Without a lead on one side, a title of many words has to do.
            if lead.smaller < 5 {
                return !isShort && title.smaller >= 4 && days <= 4 && title.jaccard >= 0.6 ? .enough : .none
            }
            if lead.containment >= (isShort ? 0.6 : 0.5) { return .enough }
            // Another piece of the text below the very same title, which somebody else passes on at once.
            return !isOneSource && !isShort && days <= 3 && title.jaccard >= 0.999 && title.smaller >= 5
                ? .withOneFact : .none
        }
        if lead.smaller >= 5, title.jaccard >= 0.45 || title.containment >= 0.65 {
            return lead.containment >= 0.7 || lead.jaccard >= 0.5 ? .enough : .none
        }
        // Another title over the same text: an office that writes its own headlines.
        return lead.smaller >= 12 && lead.containment >= 0.85 && lead.jaccard >= 0.6
            && (!isOneSource || title.jaccard >= 0.25) ? .enough : .none
    }

    private var sharesOneFact: Bool {
        one.numbers.contains { StoryFacts.isDistinctive($0) && other.numbers.contains($0) }
            || one.dates.contains { other.dates.contains($0) }
            || !StoryFacts.shared(names: one.names, other.capitals).isEmpty
    }

    /// Both name a number or a day, and neither one that the other does not: what offices write below every
    /// newsletter names nothing.
    private var sharesFacts: Bool {
        let numbers = FactOverlap(one.numbers, other.numbers)
        let dates = FactOverlap(one.dates, other.dates)
        let isSure = numbers.shared.contains(where: StoryFacts.isDistinctive) || !dates.shared.isEmpty
        return isSure && numbers.isSame && dates.isSame
    }

    /// Each says something that cannot be true of the other: numbers, days, documents, places, names, or another subject.
    var isContradiction: Bool {
        // A new version may correct one number.
        let allowance = (one.isUpdate || other.isUpdate) && one.publisher == other.publisher ? 1 : 0
        if disagree(one.titleNumbers, other.titleNumbers, allowance) { return true }
        if addsNumber(one, to: other) || addsNumber(other, to: one) { return true }
        if disagree(one.numbers, other.numbers, allowance) || disagree(one.dates, other.dates, allowance) {
            return true
        }
        if disagree(one.documents, other.documents, 0) || disagree(one.places, other.places, 0) { return true }
        return hasOtherNames || hasOtherSubject || beginsWithOthers
    }

    private func disagree(_ one: [String], _ other: [String], _ allowance: Int) -> Bool {
        let first = one.count { !other.contains($0) }
        let second = other.count { !one.contains($0) }
        return min(first, second) > allowance
    }

    /// The title of one counts something that the other does not mention: `… (2)`.
    private func addsNumber(_ one: StoryMarks, to other: StoryMarks) -> Bool {
        one.titleNumbers.contains { number in
            !StoryFacts.isYear(number) && !other.titleNumbers.contains(number) && !other.numbers.contains(number)
                && !other.dates.contains(number)
        }
    }

    private var hasOtherNames: Bool {
        StoryFacts.shared(names: one.names, other.capitals).count < one.names.count
            && StoryFacts.shared(names: other.names, one.capitals).count < other.names.count
    }

    /// The titles differ, and so do words that may be names: `Norrvik builds a terminal` and `Sundhamn builds a terminal`.
    private var beginsWithOthers: Bool {
        title.containment < 0.999
            && StoryFacts.shared(names: one.firstWords, other.capitals).count < one.firstWords.count
            && StoryFacts.shared(names: other.firstWords, one.capitals).count < other.firstWords.count
    }

    /// A word of the title that also stands in the lead has been replaced by another in both: another town, another programme.
    private var hasOtherSubject: Bool {
        let first = Set(one.title + one.lead)
        let second = Set(other.title + other.lead)
        func isSubject(_ marks: StoryMarks, than all: Set<UInt32>) -> Bool {
            marks.title.contains { !all.contains($0) && marks.lead.contains($0) }
        }
        return isSubject(one, than: second) && isSubject(other, than: first)
    }
}
