import BevakaCore

/// The words of a telling, ready to be compared.
struct StoryWordSets {
    var title = WordSet()
    var lead = WordSet()

    init() {}

    init(_ marks: StoryMarks) {
        title = WordSet(marks.title)
        lead = WordSet(marks.lead)
    }

    init(title: WordSet, lead: WordSet) {
        self.title = title
        self.lead = lead
    }
}
