package import BevakaCore
package import FoundationEssentials

/// Finds the dates by which, or from which, the reader of an item can act.
///
/// A date counts only with a cue in its sentence ("sista ansökningsdag", "closes on", "asti"); dates of decisions,
/// publication, entry into force and the ends of projects are left out, and no day is invented for a month.
package struct DeadlineFinder {
    /// Each date once a kind, in the order of the text.
    /// - Parameters:
    ///   - language: That of the text; nil reads the cues of all languages.
    ///   - published: Gives dates without a year theirs: the first such date not more than a week before.
    package static func find(in text: String, language: Language?, published: Date?) -> [Deadline] {
        var work = Work()
        return find(in: text, folded: FoldedText(text), language: language, published: published, work: &work)
    }

    static func find(
        in text: String, folded: FoldedText, language: Language?, published: Date?, work: inout Work
    ) -> [Deadline] {
        TextScan.read(text, folded: folded, work: &work) { text in
            var dates = DateScan(text, language: language)
            dates.run()
            guard !dates.mentions.isEmpty else { return [] }
            var reading = DeadlineReading(text, language: language, published: published.map(CivilDate.init))
            reading.read(dates.mentions)
            return reading.deadlines
        }
    }
}
