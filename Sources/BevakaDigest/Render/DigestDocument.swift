import BevakaCore

/// The digest as JSON: a stable shape for other programs. Times are RFC 3339 in UTC; what is absent is left out.
struct DigestDocument: Encodable {
    var title: String
    var language: String
    var generated: String
    /// What makes it one of a team's editions.
    var edition: Mark?
    var window: Window
    /// By priority.
    var sections: [Section]
    /// Those within two weeks, nearest first.
    var deadlines: [Closing]
    /// Told before and edited since.
    var changes: [Change]
    var coverage: CoverageDocument

    struct Change: Encodable {
        /// The `id` of the item.
        var story: String
        var title: String
        var url: String?
        /// The edition that told it, and when.
        var toldIn: Int
        var since: String
        var lines: [String]

        private enum CodingKeys: String, CodingKey {
            case story, title, url, since, lines
            case toldIn = "told_in"
        }
    }

    struct Window: Encodable {
        var from: String
        var to: String
    }

    struct Mark: Encodable {
        var number: Int
        var kind: String
        var corrects: Int?
        var note: String?
        var url: String?
    }

    struct Section: Encodable {
        /// `followed`, `earlier` and `other` beside the topics.
        var topic: Name
        /// Best first.
        var stories: [StoryDocument]
        /// As many of them are told in full.
        var full: Int
        /// Left out behind the last one.
        var more: Int
    }

    struct Name: Encodable {
        var id: String
        var name: String
    }

    struct Closing: Encodable {
        var date: String
        var time: String?
        var timezone: String?
        var kind: String
        var stage: String?
        /// The `id` of the story that names it.
        var story: String
        var title: String
        var url: String?
    }

    init(_ digest: Digest, view: View) {
        title = digest.title
        language = view.phrases.language.rawValue
        generated = LocalTime.timestamp(digest.generated)
        edition = digest.edition.map {
            Mark(number: $0.number, kind: $0.kind.rawValue, corrects: $0.corrects, note: $0.note, url: $0.permalink)
        }
        window = Window(from: LocalTime.timestamp(digest.from), to: LocalTime.timestamp(digest.to))
        sections = digest.sections.map { section in
            Section(
                topic: Name(id: section.kind.id, name: view.heading(of: section.kind)),
                stories: section.stories.enumerated().map { place, story in
                    StoryDocument(story, view: view, isFull: place < section.full)
                }, full: section.full, more: section.more)
        }
        deadlines = digest.closing.map { closing in
            let deadline = closing.deadline
            let item = closing.story.lead.annotated.item
            return Closing(
                date: deadline.date, time: deadline.time, timezone: deadline.timezone, kind: deadline.kind.rawValue,
                stage: deadline.stage, story: closing.story.lead.publicID, title: view.headline(closing.story),
                url: item.url)
        }
        changes = digest.changes.map { changed in
            let item = changed.item.annotated.item
            return Change(
                story: changed.item.publicID, title: StoryText(item).headline ?? view.phrases[.untitled], url: item.url,
                toldIn: changed.told.number, since: LocalTime.timestamp(changed.told.date),
                lines: ChangeTelling(view.words).words(for: changed.change, since: changed.told.date, now: digest.to)
                    .lines)
        }
        coverage = CoverageDocument(digest)
    }
}
