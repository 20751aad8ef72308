import BevakaCore
import FoundationEssentials

/// A weekly review before it is written.
struct Review: Sendable {
    var title: String
    var language: Language
    var week: ReviewWeek
    var now: Date
    /// Of all topics together.
    var total: Course
    /// By priority; those without a story too.
    var topics: [(topic: Topic, course: Course)]
    /// The main ones, by priority of their topics, best first.
    var stories: [Story]
    var dossiers: [Dossier]
    /// Within thirty days, nearest first.
    var closing: [ClosingSoon]

    /// Stories week by week.
    struct Course: Hashable, Sendable {
        /// The weeks that are known, the oldest first; the last is the one reviewed.
        var counts: [Int]

        var count: Int { counts.last ?? 0 }
        var baseline: Baseline? { Baseline(Array(counts.dropLast())) }
    }

    /// An EU document that several stories of the week name.
    struct Dossier: Sendable {
        var reference: Reference
        /// Best first.
        var stories: [Story]
    }
}
