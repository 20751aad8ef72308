import BevakaCore
import FoundationEssentials

/// The weekly review as JSON: a stable shape for other programs. What is absent is left out.
struct ReviewDocument: Encodable {
    var title: String
    var language: String
    /// ISO 8601: `2026-W47`.
    var week: String
    /// Its Monday and its Sunday.
    var from: String
    var to: String
    var stories: Int
    var usual: Int?
    /// By priority.
    var topics: [TopicCourse]
    /// The main ones.
    var main: [StoryDocument]
    var dossiers: [Dossier]
    /// Within thirty days, nearest first.
    var deadlines: [DigestDocument.Closing]

    struct TopicCourse: Encodable {
        var id: String
        var name: String
        var stories: Int
        /// The median of the weeks before; absent where fewer than three are known.
        var usual: Int?
        /// Stories by week, the oldest first, the one reviewed last.
        var weeks: [Int]
    }

    struct Dossier: Encodable {
        var reference: Reference
        /// The `id` of each story.
        var stories: [String]
    }

    init(_ review: Review, view: View) {
        title = review.title
        language = view.phrases.language.rawValue
        week = review.week.name
        from = review.week.first.iso
        to = review.week.last.iso
        stories = review.total.count
        usual = review.total.baseline?.usual
        topics = review.topics.map { topic, course in
            TopicCourse(
                id: topic.id.rawValue, name: topic.name(in: view.phrases.language), stories: course.count,
                usual: course.baseline?.usual, weeks: course.counts)
        }
        main = review.stories.map { StoryDocument($0, view: view, isFull: true) }
        dossiers = review.dossiers.map { Dossier(reference: $0.reference, stories: $0.stories.map(\.lead.publicID)) }
        deadlines = review.closing.map { closing in
            DigestDocument.Closing(
                date: closing.deadline.date, time: closing.deadline.time, timezone: closing.deadline.timezone,
                kind: closing.deadline.kind.rawValue, stage: closing.deadline.stage, story: closing.story.lead.publicID,
                title: view.headline(closing.story), url: closing.story.lead.annotated.item.url)
        }
    }
}
