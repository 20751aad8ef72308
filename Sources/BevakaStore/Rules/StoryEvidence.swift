import BevakaCore

/// What makes two items tellings of one story.
struct StoryEvidence {
    var reason: StoryLink.Reason
    /// For people.
    var text: String
    /// From 0 to 1 within its reason; the better of two candidates has the higher one.
    var score: Double

    /// Enough to join a story by any of its members, and to join two stories: facts in common are not.
    var isStrong: Bool { reason != .facts }

    /// The surest reason first.
    static func isBetter(_ one: StoryEvidence, than other: StoryEvidence) -> Bool {
        (one.order, one.score) > (other.order, other.score)
    }

    private var order: Int {
        switch reason {
        case .person: 5
        case .words where score >= 0.999: 4
        case .address: 3
        case .translation: 2
        case .words: 1
        case .facts: 0
        }
    }
}
